"""Hand a case over to a colleague in one file, and take one in."""

from workbench.domain.bundle import Bundle, BundleRefused, Chain
from workbench.domain.bundle_flaws import flaw
from workbench.domain.ids import CaseId
from workbench.errors import Unusable
from workbench.services.bundle_filing import file_bundle
from workbench.services.bundle_gathering import gathered, histories
from workbench.services.filing import Filing
from workbench.services.progress import Progress, Silent, track
from workbench.services.workplace import Workplace
from workbench.services.writing_ports import BundleFormat


class BundleService:
    """Packs cases into bundles and takes bundles in as new cases."""

    def __init__(self, at: Workplace, form: BundleFormat | None) -> None:
        self._at = at
        self._form = form

    def pack(self, case_id: CaseId) -> bytes:
        """Return a case, its sources and its history as the bytes of one file.

        What was written is read again before it is handed out. Raises ``NotFound``, and
        ``Unusable`` for a case that nobody could take in: too large, or its history tampered with.
        """
        with self._at.library.reading() as work:
            bundle = gathered(work, case_id)
        form = self._format()
        try:
            _sound(bundle)
            content = form.write(bundle)
            again = form.read(content)
        except BundleRefused as error:
            raise Unusable(
                f"Case {case_id} cannot be handed over in one file: {error.why}."
            ) from error
        if again != bundle:
            raise ValueError("a bundle does not read as it was written")
        return content

    def unpack(self, content: bytes, progress: Progress | None = None) -> CaseId:
        """Take a bundle in as a new case, whole or not at all; returns the new case's id.

        A source that the library has already, with the same text, is not filed again. Raises
        ``Unusable`` for a bundle that is damaged, hostile or newer than this workbench.
        """
        bundle = self._format().read(content)
        _sound(bundle)
        cut = [
            Filing.of(held.source, held.original)
            for held in track(bundle.sources, progress or Silent(), "Reading the bundle")
        ]
        with self._at.library.writing() as work:
            case_id = file_bundle(work, self._at, bundle, cut)
            work.commit()
        return case_id

    def earlier(self, case_id: CaseId) -> tuple[Chain, ...]:
        """Return the histories that a case brought with it, one for each library it came from."""
        with self._at.library.reading() as work:
            return histories(work, case_id)[:-1]

    def _format(self) -> BundleFormat:
        if self._form is None:
            raise Unusable("This workbench was set up without bundles. Use the command line.")
        return self._form


def _sound(bundle: Bundle) -> None:
    why = flaw(bundle)
    if why is not None:
        raise BundleRefused(why)
