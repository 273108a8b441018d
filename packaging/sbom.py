"""Write what is shipped as a bill of materials: CycloneDX 1.6 in JSON, held against its schema.

    python packaging/sbom.py --system linux --out FILE [--packages FOLDER] [--python VERSION]

A package's hashes are those of the lock: one for each file that it is published in. With
``SOURCE_DATE_EPOCH`` the same lock makes the same file.
"""

import os
import platform
import sys
import uuid
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import telling
from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from distributions import Distribution, Lacking, shipped
from licences import Part, parts
from packageurl import PackageURL
from packaging.utils import canonicalize_name

from workbench import __version__

NAME: Final = "factcheck-workbench"
_SPACE: Final = uuid.uuid5(uuid.NAMESPACE_DNS, NAME)


def bill(system: str, found: Sequence[Distribution], python: str) -> Bom:
    """Return what is shipped on a system, with the version of Python that is shipped."""
    everything = parts(system, found)
    hashes = {each.name: each.hashes for each in found}
    below = {canonicalize_name(part.name): _component(part, hashes, python) for part in everything}
    whole = Component(
        name=NAME,
        version=__version__,
        type=ComponentType.APPLICATION,
        bom_ref=NAME,
        licenses=[LicenseFactory().make_from_string("MIT")],
    )
    made = Bom(components=below.values())
    made.metadata.component = whole
    made.metadata.timestamp = _moment()
    made.register_dependency(whole, below.values())
    for each in found:
        needed = [below[name] for name in each.needs]
        made.register_dependency(below[canonicalize_name(each.name)], needed)
    told = "".join(f"{part.name} {part.version}\n" for part in everything)
    made.serial_number = uuid.uuid5(_SPACE, f"{__version__} {system} {python}\n{told}")
    return made


def write(
    target: Path,
    system: str,
    *,
    places: Sequence[Path] | None = None,
    python: str = platform.python_version(),
) -> Path:
    """Write the bill of a system; returns the file.

    ``places`` are the folders that the packages are installed in. Raises ``Lacking`` if something
    cannot be told, or not as the schema wants it.
    """
    text = JsonV1Dot6(bill(system, shipped(system, places, python), python)).output_as_string(
        indent=2
    )
    if flaw := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        raise Lacking(f"The bill of materials is not as its schema wants it: {flaw}")
    target.write_text(text + "\n", encoding="utf-8", newline="\n")
    return target


def main(arguments: list[str]) -> int:
    """Write the bill; returns the exit code."""
    parser = telling.questions("Write the bill of materials.", Path("sbom.cdx.json"))
    parser.add_argument("--python", default=platform.python_version(), help="that is shipped")
    given = parser.parse_args(arguments)
    where: dict[str, Any] = {"places": given.packages, "python": given.python}
    return telling.told(lambda: write(given.out, given.system, **where))


def _component(part: Part, hashes: Mapping[str, Sequence[str]], python: str) -> Component:
    name = canonicalize_name(part.name)
    packaged = part.name in hashes
    return Component(
        name=part.name,
        version=python if part.name == "Python" else part.version or None,
        type=ComponentType.LIBRARY,
        bom_ref=f"{name}-{part.version}" if packaged else name,
        purl=PackageURL("pypi", name=name, version=part.version) if packaged else None,
        licenses=[LicenseFactory().make_from_string(part.licence)],
        hashes=[
            HashType(alg=HashAlgorithm.SHA_256, content=each) for each in hashes.get(part.name, ())
        ],
    )


def _moment() -> datetime:
    said = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(said), UTC) if said else datetime.now(UTC)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
