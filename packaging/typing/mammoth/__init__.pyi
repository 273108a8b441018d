from collections.abc import Callable
from typing import Any, BinaryIO

class _Result:
    value: str
    messages: list[Any]

class _Images:
    def img_element(self, func: Callable[[Any], dict[str, str]]) -> Any: ...

images: _Images

def convert_to_html(
    fileobj: BinaryIO,
    *,
    style_map: str = ...,
    include_embedded_style_map: bool = ...,
    convert_image: Any = ...,
) -> _Result: ...
