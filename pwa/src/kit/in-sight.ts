/** Air between what is brought into sight and what might cover it, in CSS pixels. */
const AIR = 8;

/** What the browser's own scrolling keeps free of the page, in CSS pixels: room for the bars at its foot. */
function keptFree(): { top: number; bottom: number } {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  return {
    top: Number.parseFloat(scrollPaddingTop) || 0,
    bottom: Number.parseFloat(scrollPaddingBottom) || 0,
  };
}

/**
 * Scrolls the page until all of an element is in sight, above the bars at the foot and above an on-screen keyboard that lies
 * on the page (WebKit's); where not all of it fits, its beginning is.
 */
export function bringIntoSight(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  const free = keptFree();
  const seen = window.visualViewport;
  const highest = (seen?.offsetTop ?? 0) + free.top;
  const end = seen === null ? innerHeight : seen.offsetTop + seen.height;
  const lowest = Math.min(end - AIR, innerHeight - free.bottom);
  const by = bottom > lowest ? Math.min(bottom - lowest, top - highest) : Math.min(0, top - highest);
  if (Math.abs(by) > 1) scrollBy({ top: by, behavior: "instant" });
}
