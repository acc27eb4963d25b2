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
  questionnaire: "/questionnaire",
  me: "/me",
  factors: "/me/factors",
  year: "/me/year",
  places: "/me/places",
  usuals: "/me/usuals",
  schedule: "/me/schedule",
  vehicles: "/me/vehicles",
  privacy: "/me/privacy",
  data: "/me/data",
  devices: "/me/devices",
  unsent: "/me/unsent",
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

/** The places of the dock that one looks at; the form in its middle is a step on the way from one to the next. */
const PLACES: readonly PageName[] = ["today", "diary", "together", "me"];

/** Whether a page is one of the dock's own places: from there the dock is the way. */
export const isOfDock = (name: PageName): boolean => PLACES.includes(name);

/** Whether a path is a page, not merely the beginning of one: "/trips/avoided" would be a trip of that name. */
function isPage(path: string): boolean {
  const paths: string[] = Object.values(PAGES);
  return (
    paths.includes(path) || (pageAt(path) !== null && !paths.some((each) => each.startsWith(`${path}/:`)))
  );
}

/** The page above one of ours: the nearest whose address begins this one's. */
export function parentOf(address: string): string {
  const parts = address.replace(/\?.*/, "").split("/");
  while (parts.length > 2) {
    parts.pop();
    if (isPage(parts.join("/"))) return parts.join("/");
  }
  return PAGES.today;
}
