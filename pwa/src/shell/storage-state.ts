import { signal } from "@preact/signals";

/** True when the browser does not let us keep anything (a private window, or blocked site data). */
export const storageRefused = signal(false);
