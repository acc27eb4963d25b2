import { t } from "../i18n";
import { Icon } from "../kit/icons";
import type { UsualEntry } from "../store/read";
import { logTeleworkToday, logUsual } from "./actions";
import { takeBackTelework, takeBackWay } from "./change";
import { ask } from "./replace";
import type { DayCommute } from "./usual";

function Chip(props: { id: string; text: string; on: boolean; onClick: (chip: HTMLElement) => void }) {
  return (
    <button
      type="button"
      class={`chip${props.on ? " done" : ""}`}
      data-testid={props.id}
      aria-pressed={props.on}
      onClick={(event) => props.onClick(event.currentTarget)}
    >
      {props.on ? <Icon name="check" /> : null}
      {props.text}
    </button>
  );
}

/** The day's other choices: each is tapped on and off; what would not fit beside what is logged asks first. */
export function Chips({ usual, state }: { usual: UsualEntry; state: DayCommute }) {
  const { today } = t.value;
  const travelled = state.out || state.home;
  const way = (direction: "out" | "home") => (chip: HTMLElement) => {
    if (state[direction]) void takeBackWay(state, direction);
    else if (state.telework && !travelled) ask(direction, chip);
    else void logUsual(usual, [direction]);
  };
  const telework = (chip: HTMLElement) => {
    if (state.telework) void takeBackTelework();
    else if (travelled) ask("telework", chip);
    else void logTeleworkToday(usual);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in WebKit
    <div class="chips" role="group" aria-label={today.alternatives}>
      <Chip id="chip-out" text={today.out} on={state.out} onClick={way("out")} />
      <Chip id="chip-home" text={today.home} on={state.home} onClick={way("home")} />
      <Chip id="chip-telework" text={today.telework} on={state.telework} onClick={telework} />
      <a class="chip" data-testid="chip-other" href="/new">
        {today.other}
      </a>
    </div>
  );
}
