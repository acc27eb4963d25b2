/** Which page is shown. Links are plain `<a href>`; those to our own pages change the page without loading it. */
import { signal } from "@preact/signals";

/** Path and query of the page shown. */
export const place = signal(location.pathname + location.search);

/** The addresses of this visit up to the one shown, and those ahead of it after going back. */
let trail = [place.peek()];
/** Where in the trail the page shown is. Each entry of the history carries its own place in it. */
let at = 0;

const pathOf = (address: string): string => address.split("?")[0] ?? address;

/** Goes to a page of the phone. */
export function go(to: string, { replace = false } = {}): void {
  if (to === place.peek()) return;
  if (!replace) at += 1;
  trail = [...trail.slice(0, at), to];
  history[replace ? "replaceState" : "pushState"]({ at }, "", to);
  place.value = to;
  scrollTo(0, 0);
}

/** How many entries of the history lie between here and the page that one came from; turning a page's own leaves is no page. */
function stepsBack(): number | null {
  const here = pathOf(place.peek());
  for (let before = at - 1; before >= 0; before -= 1) {
    if (pathOf(trail[before] ?? here) !== here) return at - before;
  }
  return null;
}

/** The address that `back` leads to: the page one came from within the app, else `fallback`. */
export function before(fallback: string): string {
  const steps = stepsBack();
  return steps === null ? fallback : (trail[at - steps] ?? fallback);
}

/** Goes back to where one came from within the app, else to `fallback`. */
export function back(fallback: string): void {
  const steps = stepsBack();
  if (steps === null) go(fallback, { replace: true });
  else history.go(-steps);
}

function follow(event: PopStateEvent): void {
  const address = location.pathname + location.search;
  const { at: there } = (event.state ?? { at: 0 }) as { at: number };
  if (trail[there] === address) {
    at = there;
  } else {
    // An entry of an earlier visit: what lies around it is not known.
    trail = [address];
    at = 0;
  }
  place.value = address;
}

/**
 * Follows the browser's back button, and links to addresses that are ours; one with `data-back` goes back instead, and to
 * its own address where nothing of ours lies behind. Call once.
 */
export function listenToLinks(isOurs: (address: string) => boolean): void {
  addEventListener("popstate", follow);
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    const link = (event.target as Element).closest("a");
    if (link === null || link.target !== "" || link.hasAttribute("download")) return;
    const to = new URL(link.href, location.href);
    if (to.origin !== location.origin || !isOurs(to.pathname + to.search)) return;
    event.preventDefault();
    if (link.dataset.back === undefined) go(to.pathname + to.search);
    else back(to.pathname + to.search);
  });
}
