/** Where the lists of airports and places lie; the worker keeps them on the phone, the pages read them. Pure. */
export const AIRPORTS_FILE = "/places/airports.tsv";
export const PLACES_FILE = "/places/places.tsv";

/** A file of the build with the hash of its content, as Workbox lists them. */
export type ListFile = string | { url: string; revision?: string | null | undefined };

/** The address of a file on its host. */
export const pathOf = (entry: ListFile): string =>
  new URL(typeof entry === "string" ? entry : entry.url, "https://app/").pathname;

/** The address that only this content of a file has. */
export const keyOf = (entry: ListFile): string =>
  `${pathOf(entry)}?revision=${typeof entry === "string" ? "" : (entry.revision ?? "")}`;

/** The files of the build: those that make the app, and the lists. */
export function apart<E extends ListFile>(entries: readonly E[]): [shell: E[], lists: E[]] {
  const isList = (entry: E) => [AIRPORTS_FILE, PLACES_FILE].includes(pathOf(entry));
  return [entries.filter((entry) => !isList(entry)), entries.filter(isList)];
}
