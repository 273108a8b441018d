#!/bin/sh
# dmg.sh BUNDLE IMAGE: packs a bundle into a disk image, with a link to the folder of programs beside it.
# SIGN_IDENTITY signs the image; NOTARY_PROFILE (a profile of notarytool's in the keychain) has Apple notarise it.
set -eu
bundle=$1 image=$2
name=$(basename "$bundle" .app)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# ditto keeps links and signatures as they are.
ditto "$bundle" "$work/$(basename "$bundle")"
ln -s /Applications "$work/Applications"
rm -f "$image"
hdiutil create -quiet -fs HFS+ -format UDZO -imagekey zlib-level=9 -volname "$name" -srcfolder "$work" "$image"
if test -n "${SIGN_IDENTITY:-}"; then
  codesign --force --timestamp --sign "$SIGN_IDENTITY" "$image"
fi
if test -n "${NOTARY_PROFILE:-}"; then
  test -n "${SIGN_IDENTITY:-}" || { echo "NOTARY_PROFILE needs SIGN_IDENTITY: Apple notarises signed programs only." >&2; exit 1; }
  xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
  xcrun stapler staple "$image"
fi
hdiutil verify -quiet "$image"
