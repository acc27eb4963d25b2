import { figureTexts, t } from "../i18n";
import { totals } from "../insight/totals";
import { Icon } from "../kit/icons";
import { lazyCard } from "../kit/lazy";
import { lastDone } from "../session/actions";
import { diary } from "../session/state";
import { takeBackToday } from "./change";
import { loggedTitle } from "./logged-title";
import type { DayCommute } from "./usual";

/** One true sentence about the day. It has its place from the start, so that nothing moves when it comes. */
const AfterTap = lazyCard(() => import("../encourage/after-tap"));

/** Undo right after the tap; later, and for what another phone logged, the way to take it back. */
function WayBack({ state }: { state: DayCommute }) {
  const { today } = t.value;
  const done = lastDone.value;
  if (done?.what === "commute" || done?.what === "telework") {
    return (
      <button type="button" class="undo" data-testid="undo" onClick={() => void done.undo()}>
        <Icon name="undo" />
        {today.undo}
      </button>
    );
  }
  return (
    <button
      type="button"
      class="undo"
      data-testid="take-back"
      aria-label={today.takeBackToday}
      onClick={() => void takeBackToday(state)}
    >
      <Icon name="trash" />
      {today.takeBack}
    </button>
  );
}

/** The answer in the place of the button: what is logged, in figures, and the way back. */
export function Logged({ state }: { state: DayCommute }) {
  const { today } = t.value;
  const home = diary.value?.home;
  if (home === undefined) return null;
  const telework = state.trips.length === 0;
  const figures = telework ? [today.teleworkNote] : figureTexts(totals(state.trips, home.emissions)).slice(1);
  return (
    <div
      class={`logged${telework ? " quiet" : ""}${lastDone.value === null ? "" : " pop"}`}
      data-testid="logged"
    >
      <span class="logged-check">
        <Icon name={telework ? "laptop" : "check"} />
      </span>
      <div class="logged-text">
        <b>{loggedTitle(state)}</b>
        <div class="small num">{figures.join(" · ")}</div>
      </div>
      <WayBack state={state} />
      <div class="after-tap">
        <AfterTap />
      </div>
    </div>
  );
}
