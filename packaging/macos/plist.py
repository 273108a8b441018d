"""What macOS is told of the bundle: its name, what it opens, and what it runs on."""

from typing import Any, Final

NAME: Final = "Fact-Checking Workbench"
BUNDLE_NAME: Final = f"{NAME}.app"
PROGRAM: Final = "factcheck-workbench"
# Until the project has an address of its own; the same as that of the .deb.
IDENTIFIER: Final = "org.example.factcheck-workbench"
LIBRARY: Final = f"{IDENTIFIER}.library"
OLDEST: Final = "13.0"


def described(version: str) -> dict[str, Any]:
    """Return the bundle's ``Info.plist``, but for what PyInstaller fills in itself."""
    return {
        "CFBundleName": NAME,
        "CFBundleDisplayName": NAME,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "de", "es"],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": f"{NAME} library",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [LIBRARY],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": LIBRARY,
                "UTTypeDescription": f"{NAME} library",
                "UTTypeConformsTo": ["public.database", "public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": ["workbench"]},
            }
        ],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": OLDEST,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"The {NAME} authors. MIT licence.",
        # Dark where the system is.
        "NSRequiresAquaSystemAppearance": False,
    }
