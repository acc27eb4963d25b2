import { useEffect, useRef } from "preact/hooks";
import { t } from "../i18n";
import { Icon } from "../kit/icons";
import { type Done, lastDone, saveFailure } from "../session/actions";
import { place } from "../session/place";

const SHOWN_MS = 15_000;
/** These answer inside their own card on the home screen. */
const IN_PLACE: readonly Done["what"][] = ["commute", "telework"];

/** Pages with a form that tells of a failed save beside its button, where this would cover it. */
const SAYS_SO_ITSELF = /^\/(?:new|trips\/(?:[^/]+\/|fill)|me\/vehicles)/;

/** The answer to what was just done, above the dock, with its undo. */
export function Snack() {
  const done = lastDone.value;
  const failure = saveFailure.value;
  const { trips, today, setup, form } = t.value;
  const undo = useRef<HTMLButtonElement>(null);
  // A deleted row takes the focus with it as soon as the list is read anew: a keyboard goes on from the way back.
  useEffect(() => {
    const main = document.querySelector("main");
    if (done === null || main === null) return;
    const catchFocus = () => {
      if (document.activeElement === document.body) undo.current?.focus({ preventScroll: true });
    };
    catchFocus();
    const watch = new MutationObserver(catchFocus);
    watch.observe(main, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [done]);
  useEffect(() => {
    if (done === null || IN_PLACE.includes(done.what)) return;
    const timer = setTimeout(() => {
      if (lastDone.peek() === done) lastDone.value = null;
    }, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [done]);

  if (failure !== null) {
    if (SAYS_SO_ITSELF.test(place.value)) return null;
    return (
      <aside class="snack bad" aria-label={t.value.state.label}>
        <Icon name="alert" />
        <span>{failure === "full" ? form.errorFull : form.errorSave}</span>
      </aside>
    );
  }
  if (done === null || IN_PLACE.includes(done.what)) return null;
  const texts = {
    trip: today.saved,
    deleted: trips.removed,
    edited: trips.edited,
    usual: setup.saved,
    ...trips.done,
  };
  return (
    <aside class="snack" aria-label={t.value.state.label}>
      <Icon name="check" />
      <span>{done.said?.() ?? texts[done.what as keyof typeof texts]}</span>
      <button
        ref={undo}
        type="button"
        data-testid="undo"
        onClick={() => {
          document.querySelector("main")?.focus({ preventScroll: true });
          void done.undo();
        }}
      >
        {today.undo}
      </button>
    </aside>
  );
}
