/** Which page is shown. Links are plain `<a href>`; those to our own pages change the page without loading it. */
import { signal } from "@preact/signals";

/** Path and query of the page shown. */
export const place = signal(location.pathname + location.search);

/** How many pages of ours lie behind this one in the history. */
let depth = 0;

/** Goes to a page of the phone. */
export function go(to: string, { replace = false } = {}): void {
  if (to === place.peek()) return;
  if (!replace) depth += 1;
  history[replace ? "replaceState" : "pushState"](null, "", to);
  place.value = to;
  scrollTo(0, 0);
}

/** Goes back to where one came from within the app, else to `fallback`. */
export function back(fallback: string): void {
  if (depth > 0) history.back();
  else go(fallback, { replace: true });
}

/** Follows the browser's back button, and links to addresses that are ours. Call once. */
export function listenToLinks(isOurs: (address: string) => boolean): void {
  addEventListener("popstate", () => {
    depth = Math.max(0, depth - 1);
    place.value = location.pathname + location.search;
  });
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    const link = (event.target as Element).closest("a");
    if (link === null || link.target !== "" || link.hasAttribute("download")) return;
    const to = new URL(link.href, location.href);
    if (to.origin !== location.origin || !isOurs(to.pathname + to.search)) return;
    event.preventDefault();
    go(to.pathname + to.search);
  });
}
