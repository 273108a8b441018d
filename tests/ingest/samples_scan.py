"""Scans: the pages of a PDF file as pictures in another, without a text layer."""

import zlib

import pypdfium2

_SCALE = 200 / 72


def scanned(content: bytes) -> bytes:
    """Return a PDF file whose pages are grey pictures of the pages of another, 200 dots an inch."""
    document = pypdfium2.PdfDocument(content)
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    kids = []
    for number in range(len(document)):
        page = document[number]
        width, height = page.get_size()
        picture = page.render(scale=_SCALE).to_numpy()[:, :, 0]
        pixels = zlib.compress(picture.tobytes())
        about = (
            f"/Type /XObject /Subtype /Image /Width {picture.shape[1]} /Height {picture.shape[0]} "
            f"/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode"
        )
        drawn = f"{width} 0 0 {height} 0 0 cm /Im Do".encode()
        at = len(objects) + 1
        kids.append(f"{at} 0 R")
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Resources "
            f"<< /XObject << /Im {at + 2} 0 R >> >> /Contents {at + 1} 0 R >>".encode(),
            _stream("", drawn),
            _stream(about, pixels),
        ]
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>".encode()
    document.close()
    return _file(objects)


def _stream(about: str, content: bytes) -> bytes:
    head = f"<< {about} /Length {len(content)} >>\nstream\n".encode()
    return head + content + b"\nendstream"


def _file(objects: list[bytes]) -> bytes:
    made, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(made))
        made += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = len(made)
    rows = "".join(f"{place:010} 00000 n \n" for place in places)
    made += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{rows}".encode()
    made += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\n".encode()
    return made + f"startxref\n{table}\n%%EOF\n".encode()
