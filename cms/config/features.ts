/* The redesigned media library has no German texts; the one before it does. */
export default { useLegacyMediaLibrary: true };
