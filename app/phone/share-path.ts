/** Where the share sheet of a phone sends files (manifest.ts), and where its sender is led then. */
export const SHARE_PATH = "/import/share";
export const SHARED_KEPT = "/import";
export const SHARED_MISSED = "/import?share=missed";
/** The field of the form that carries them. */
export const SHARED_FILES = "files";
