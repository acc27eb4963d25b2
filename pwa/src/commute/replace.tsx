import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../i18n";
import { date } from "../session/state";
import type { UsualEntry } from "../store/read";
import { replaceByTelework, replaceByTrip } from "./change";
import type { DayCommute } from "./usual";

type Wanted = "telework" | "out" | "home";

/** What the person tapped although the day is logged the other way, the day, and the chip to go back to. */
const asked = signal<{ wanted: Wanted; date: string; chip: HTMLElement } | null>(null);

/** Asks whether what is logged should give way. */
export const ask = (wanted: Wanted, chip: HTMLElement): void => {
  asked.value = { wanted, date: date.peek(), chip };
};

function close(): void {
  asked.peek()?.chip.focus({ preventScroll: true });
  asked.value = null;
}

/** True while the answer still changes anything: meanwhile another phone may have been here. */
const isOpen = (wanted: Wanted, state: DayCommute): boolean =>
  wanted === "telework"
    ? !state.telework && (state.out || state.home)
    : state.telework && !state.out && !state.home;

/** The one question that trips and a telework day of the same day need: replace, or leave it. */
export function Replace({ usual, state }: { usual: UsualEntry; state: DayCommute }) {
  const { replace } = t.value;
  const question = asked.value;
  const shown = question !== null && question.date === date.value && isOpen(question.wanted, state);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.querySelector("button")?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: "nearest" });
  }, [shown]);
  if (!shown) return null;
  const { wanted } = question;
  const answer = () => {
    close();
    void (wanted === "telework" ? replaceByTelework(usual, state) : replaceByTrip(usual, wanted));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: two answers to a question, not a form section
    <div ref={panel} class="replace" role="group" aria-labelledby="replace-question" data-testid="replace">
      <p id="replace-question">{replace.question[wanted]}</p>
      <div class="suggestion-answers">
        <button type="button" class="chip" data-testid="replace-yes" onClick={answer}>
          {replace.yes}
        </button>
        <button type="button" class="chip" data-testid="replace-no" onClick={close}>
          {replace.no[wanted === "telework" ? "trips" : "telework"]}
        </button>
      </div>
    </div>
  );
}
