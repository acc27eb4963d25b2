/**
 * The pages of the phone: the one list that the app, its links, the service worker and (through the build) the server go
 * by. Every other address belongs to the server.
 */

/** Each page's path; `:id` stands for one part of it. Of two that fit, the first is meant. */
export const PAGES = {
  today: "/",
  diary: "/trips",
  month: "/trips/month",
  mileage: "/trips/log",
  fill: "/trips/fill",
  avoided: "/trips/avoided/:id",
  editTrip: "/trips/:id/edit",
  trip: "/trips/:id",
  new: "/new",
  together: "/together",
  me: "/me",
  year: "/me/year",
  places: "/me/places",
  usuals: "/me/usuals",
  schedule: "/me/schedule",
  vehicles: "/me/vehicles",
} as const;

/** The name of one of the phone's pages. */
export type PageName = keyof typeof PAGES;

/** What a page's address looks like, its query included. */
const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(":id", "([^/?]+)")}(?:\\?.*)?$`);

const PATTERNS = (Object.keys(PAGES) as PageName[]).map((name) => [name, patternOf(PAGES[name])] as const);

/** The addresses of the phone, as patterns of path and query. */
export const OWN_ADDRESSES: RegExp[] = PATTERNS.map(([, pattern]) => pattern);

/** Which page an address (path, with or without query) means, and the id in it; null for an address that is none of ours. */
export function pageAt(address: string): { name: PageName; id: string | null } | null {
  for (const [name, pattern] of PATTERNS) {
    const found = pattern.exec(address);
    if (found !== null) return { name, id: found[1] ?? null };
  }
  return null;
}
