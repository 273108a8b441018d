from typing import Any

class RapidOCROutput:
    boxes: Any
    txts: tuple[str, ...] | None
    scores: tuple[float, ...] | None

class RapidOCR:
    def __init__(
        self, config_path: str | None = ..., params: dict[str, Any] | None = ...
    ) -> None: ...
    def __call__(self, img_content: Any) -> RapidOCROutput: ...
