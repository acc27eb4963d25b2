/** Opens a form at the field that was refused. */
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { bringIntoSight } from "./in-sight";

/** Parts of a form are loaded a moment later than the form itself, ms. */
const TRIES_MS = [0, 100, 400, 1200] as const;
const FOCUSABLE = "input, select, textarea, button";

/** The field itself, or the nearest thing around it: "legs[0].fuel", then "legs[0]", then "legs". */
function find(form: HTMLElement, field: string): HTMLElement | null {
  for (let path = field; path !== ""; path = path.replace(/(^|\.|\[)[^.[]*$/, "")) {
    const found = form.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`);
    if (found !== null) return found.matches(FOCUSABLE) ? found : found.querySelector<HTMLElement>(FOCUSABLE);
  }
  return null;
}

function mark(element: HTMLElement): void {
  const fold = element.closest("details");
  if (fold !== null) fold.open = true;
  element.setAttribute("aria-invalid", "true");
  element.addEventListener("input", () => element.setAttribute("aria-invalid", "false"), { once: true });
  element.focus({ preventScroll: true });
  bringIntoSight(element.closest(".field, .row-field, li") ?? element);
}

/**
 * Once a form is drawn: the field of it that the server refused has the focus, lies in sight and is marked until it is
 * changed. Fields are named by `data-field`, as on the wire ("date", "legs[0].metres").
 *
 * @param field what the refusal named; null or undefined for none
 */
export function useRefusedField(form: RefObject<HTMLElement | null>, field: string | null | undefined): void {
  useEffect(() => {
    if (!field) return;
    let done = false;
    const timers = TRIES_MS.map((ms) =>
      setTimeout(() => {
        const element = done || form.current === null ? null : find(form.current, field);
        if (element === null) return;
        done = true;
        mark(element);
      }, ms),
    );
    return () => timers.forEach(clearTimeout);
  }, [field]);
}
