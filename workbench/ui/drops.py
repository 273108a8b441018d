"""Takes what is dropped on the window."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class DropZone(QObject):
    """Lets files, folders and addresses be dropped; ``dropped`` carries their places."""

    dropped = Signal(list)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self.open = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop and self.open:
            urls = event.mimeData().urls()
            self.dropped.emit(
                [url.toLocalFile() if url.isLocalFile() else url.toString() for url in urls]
            )
            event.acceptProposedAction()
            return True
        if isinstance(event, QDragEnterEvent) and self.open and event.mimeData().hasUrls():
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)
