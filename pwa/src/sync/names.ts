/** Names that pages and the service worker share. */

/** Everybody on this device who shows the diary listens here. */
export const CHANNEL = "cero";
/** The tag of the Background Sync registration. */
export const SYNC_TAG = "cero-sync";
/** What a page asks a waiting worker. */
export const SKIP_WAITING = "SKIP_WAITING";
