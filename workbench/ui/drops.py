"""Takes what is dropped on the window."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from workbench.ui.clippings import clipping

COMING = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class DropZone(QObject):
    """Lets files, folders, addresses and words be dropped; ``dropped`` carries a ``Clipping``."""

    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self.open = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Entering and moving are events of the same kind as dropping.
        if isinstance(event, QDropEvent) and self.open:
            brought = clipping(event.mimeData())
            if brought and event.type() is QEvent.Type.Drop:
                event.acceptProposedAction()
                self.dropped.emit(brought)
                return True
            if brought and event.type() in COMING:
                event.acceptProposedAction()
                return True
        return super().eventFilter(watched, event)
