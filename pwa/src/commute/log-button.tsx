import { useEffect, useRef } from "preact/hooks";
import { computeTrip } from "../emissions/calculate";
import { figureTexts, language, t } from "../i18n";
import { whenIdle } from "../idle";
import { place } from "../session/place";
import { date, diary } from "../session/state";
import type { UsualEntry } from "../store/read";
import { offToday } from "../workdays/today";
import { logUsual } from "./actions";
import type { DayCommute } from "./usual";

/** Later than a thumb that was waiting for the button, sooner than most. */
const WARM_AFTER_MS = 300;

/** The one large button: what is left of the usual for today. */
export function LogButton({ usual: chosen, state }: { usual: UsualEntry; state: DayCommute }) {
  const { today } = t.value;
  const both = !state.out && !state.home;
  const text = both ? today.both : state.out ? today.restHome : today.restOut;
  const button = useRef<HTMLButtonElement>(null);

  // From the home screen's shortcut and the nudge: the button is under the thumb, and one press away for a keyboard.
  useEffect(() => {
    if (new URLSearchParams(place.peek().split("?")[1]).get("log") === "usual") button.current?.focus();
  }, []);

  // The answer to the tap is computed once while nobody waits: number formats and cold code cost a phone 20 ms.
  const words = language.value;
  useEffect(
    () =>
      whenIdle(() => {
        const data = diary.peek()?.home.emissions;
        if (data === undefined) return;
        figureTexts(computeTrip(chosen.fields.legs, date.peek(), data));
      }, WARM_AFTER_MS),
    [chosen, words],
  );

  const directions = both ? (["out", "home"] as const) : state.out ? (["home"] as const) : (["out"] as const);
  return (
    <button
      type="button"
      class={`go${offToday.value === null ? "" : " calm"}`}
      ref={button}
      data-testid={both ? "log-usual-both" : "log-usual-rest"}
      onClick={() => void logUsual(chosen, directions)}
    >
      {text}
    </button>
  );
}
