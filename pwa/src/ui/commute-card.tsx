import { computed, signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { lastDone, logTeleworkToday, logUsual } from "../diary/actions";
import { avoided, date, diary, trips, usuals } from "../diary/state";
import { commuteOn, type DayCommute, legsTowards, usualFor } from "../diary/usual";
import { totals } from "../diary/week";
import { figureTexts, t } from "../i18n";
import type { UsualEntry } from "../store/read";
import { Icon } from "./icons";
import { lazyPage } from "./lazy";
import { Route } from "./route";
import { place } from "./router";

const Setup = lazyPage<{ onDone: () => void; usual: UsualEntry | null }>(() => import("./setup"));

/** True while the usual is being made or changed. */
export const setupOpen = signal(false);

const usual = computed(() => usualFor(usuals.value, date.value));
const day = computed(() => commuteOn(date.value, trips.value, avoided.value));

/** The answer in the place of the button: what is logged, in figures, and the way back. */
function Logged({ state }: { state: DayCommute }) {
  const { today } = t.value;
  const home = diary.value?.home;
  if (home === undefined) return null;
  const sums = totals(state.trips, home.emissions);
  const telework = state.telework && state.trips.length === 0;
  const title = telework
    ? today.doneTelework
    : state.out && state.home
      ? today.doneBoth
      : state.home
        ? today.doneHome
        : today.doneOut;
  const figures = figureTexts(sums).slice(1);
  const done = lastDone.value;
  return (
    <div class={`logged${telework ? " quiet" : ""}${done === null ? "" : " pop"}`} data-testid="logged">
      <span class="logged-check">
        <Icon name={telework ? "laptop" : "check"} />
      </span>
      <div class="logged-text">
        <b>{title}</b>
        <div class="small num">{telework ? today.teleworkNote : figures.join(" · ")}</div>
      </div>
      {done?.what === "commute" || done?.what === "telework" ? (
        <button type="button" class="undo" data-testid="undo" onClick={() => void done.undo()}>
          <Icon name="undo" />
          {today.undo}
        </button>
      ) : null}
    </div>
  );
}

/** The one large button: what is left of the usual for today. */
function LogButton({ usual: chosen, state }: { usual: UsualEntry; state: DayCommute }) {
  const { today } = t.value;
  const both = !state.out && !state.home;
  const text = both ? today.both : state.out ? today.restHome : today.restOut;
  const button = useRef<HTMLButtonElement>(null);

  // From the home screen's shortcut and the nudge: the button is under the thumb, and one press away for a keyboard.
  useEffect(() => {
    if (new URLSearchParams(place.peek().split("?")[1]).get("log") === "usual") button.current?.focus();
  }, []);

  const directions = both ? (["out", "home"] as const) : state.out ? (["home"] as const) : (["out"] as const);
  return (
    <button
      type="button"
      class="go"
      ref={button}
      data-testid={both ? "log-usual-both" : "log-usual-rest"}
      onClick={() => void logUsual(chosen, directions)}
    >
      {text}
    </button>
  );
}

function Chip(props: { id: string; text: string; done: boolean; off: boolean; onClick: () => void }) {
  return (
    <button
      type="button"
      class={`chip${props.done ? " done" : ""}`}
      data-testid={props.id}
      aria-pressed={props.done}
      disabled={props.done || props.off}
      onClick={props.onClick}
    >
      {props.done ? <Icon name="check" /> : null}
      {props.text}
    </button>
  );
}

function Chips({ usual: chosen, state }: { usual: UsualEntry; state: DayCommute }) {
  const { today } = t.value;
  const travelled = state.out || state.home;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in WebKit
    <div class="chips" role="group" aria-label={today.alternatives}>
      <Chip
        id="chip-out"
        text={today.out}
        done={state.out}
        off={state.telework}
        onClick={() => void logUsual(chosen, ["out"])}
      />
      <Chip
        id="chip-home"
        text={today.home}
        done={state.home}
        off={state.telework}
        onClick={() => void logUsual(chosen, ["home"])}
      />
      <Chip
        id="chip-telework"
        text={today.telework}
        done={state.telework}
        off={travelled}
        onClick={() => void logTeleworkToday(chosen)}
      />
      <a class="chip" data-testid="chip-other" href="/new">
        {today.other}
      </a>
    </div>
  );
}

/** What one sees before there is a usual: what will be here, and how to begin. */
function Empty() {
  const { today } = t.value;
  return (
    <>
      <div class="hero" aria-hidden="true">
        <span class="tile m-active">
          <Icon name="sprout" />
        </span>
      </div>
      <h2>{today.emptyTitle}</h2>
      <p class="muted">{today.emptyText}</p>
      <button
        type="button"
        class="go"
        data-testid="setup-usual"
        onClick={() => {
          setupOpen.value = true;
        }}
      >
        {today.emptyAction}
      </button>
      <a class="chip wide" data-testid="chip-other" href="/new">
        {today.emptyOther}
      </a>
    </>
  );
}

/** Today's commute: the action of the moment. */
export function CommuteCard() {
  const { today } = t.value;
  const chosen = usual.value;
  const state = day.value;
  if (setupOpen.value) {
    return (
      <section class="card stack">
        <Setup
          usual={chosen}
          onDone={() => {
            setupOpen.value = false;
          }}
        />
      </section>
    );
  }
  if (chosen === null && state.trips.length === 0) {
    return (
      <section class="card stack">
        <Empty />
      </section>
    );
  }
  const complete =
    (state.out && state.home) || (state.telework && state.trips.length === 0) || chosen === null;
  const partly = !complete && (state.out || state.home);
  return (
    <section class="card commute">
      <div class="card-head">
        <h2>{today.commute}</h2>
        {chosen === null ? null : (
          <button
            type="button"
            class="quiet-button"
            aria-label={today.editUsual}
            data-testid="edit-usual"
            onClick={() => {
              setupOpen.value = true;
            }}
          >
            <Icon name="pencil" />
          </button>
        )}
      </div>
      {chosen === null ? null : (
        <Route legs={legsTowards(chosen.fields.legs, partly && state.out ? "home" : "out")} />
      )}
      {complete || partly ? <Logged state={state} /> : null}
      {complete || chosen === null ? null : <LogButton usual={chosen} state={state} />}
      {chosen === null ? (
        <button
          type="button"
          class="chip wide"
          data-testid="setup-usual"
          onClick={() => {
            setupOpen.value = true;
          }}
        >
          {today.emptyAction}
        </button>
      ) : (
        <Chips usual={chosen} state={state} />
      )}
    </section>
  );
}
