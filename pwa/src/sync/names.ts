/** Names that pages and the service worker share. */

/** The channel by which pages and worker tell each other that the diary changed. */
export const CHANNEL = "cero";
/** The tag of the Background Sync registration. */
export const SYNC_TAG = "cero-sync";
/** What a page asks a waiting worker. */
export const SKIP_WAITING = "SKIP_WAITING";
