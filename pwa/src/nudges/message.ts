/** What a push message says: a pure reading of hostile bytes, that always ends in something to show. */

/** A notification ready to show. */
export interface Note {
  title: string;
  body: string;
  lang: string | undefined;
  tag: string;
  /** same-origin path to open when the body is pressed */
  open: string;
  actions: { action: string; title: string }[];
}

/** What to say when the message cannot be read: the browser takes the permission back if nothing is shown. */
export interface Fallback {
  title: string;
  body: string;
  actions: { action: string; title: string }[];
}

const TAG = "cero-nudge";
const MAX_ACTIONS = 2;

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value : undefined;
const record = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

/** Path and query of an address on our own origin; "/" for every other. */
export function ownPath(address: unknown, origin: string): string {
  if (typeof address !== "string") return "/";
  try {
    const url = new URL(address, origin);
    return url.origin === origin ? url.pathname + url.search : "/";
  } catch {
    return "/";
  }
}

function actionsOf(value: unknown): Note["actions"] {
  if (!Array.isArray(value)) return [];
  return value
    .map(record)
    .map(({ action, title }) => ({ action: text(action) ?? "", title: text(title) ?? "" }))
    .filter(({ action, title }) => action !== "" && title !== "")
    .slice(0, MAX_ACTIONS);
}

/** Reads a push message (JSON as in docs/contracts.md); anything missing or malformed falls back. */
export function parseMessage(data: string | null, fallback: Fallback, origin: string): Note {
  let payload: unknown = null;
  try {
    payload = data === null ? null : JSON.parse(data);
  } catch {
    payload = null;
  }
  const note = record(record(payload).notification);
  const title = text(note.title);
  if (title === undefined) {
    return { ...fallback, lang: undefined, tag: TAG, open: "/?log=usual" };
  }
  return {
    title,
    body: text(note.body) ?? "",
    lang: text(note.lang),
    tag: text(note.tag) ?? TAG,
    open: ownPath(record(note.data).url ?? note.navigate, origin),
    actions: actionsOf(note.actions),
  };
}
