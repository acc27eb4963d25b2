/** How long a quiet moment is waited for where the browser cannot tell of one (Safari), ms. */
const SOON_MS = 100;
/** A quiet moment is waited for at most this long, ms. */
const AT_MOST_MS = 2000;

/**
 * Runs `work` when nobody waits for the screen, and `after` ms have passed: the pauses of a tap that waits for the
 * database look idle to the browser, too. Returns how to call it off.
 */
export function whenIdle(work: () => void, after: number): () => void {
  let idle: number | undefined;
  const timer = setTimeout(() => {
    if (typeof requestIdleCallback === "function") idle = requestIdleCallback(work, { timeout: AT_MOST_MS });
    else idle = setTimeout(work, SOON_MS) as unknown as number;
  }, after);
  return () => {
    clearTimeout(timer);
    if (idle === undefined) return;
    if (typeof cancelIdleCallback === "function") cancelIdleCallback(idle);
    else clearTimeout(idle);
  };
}
