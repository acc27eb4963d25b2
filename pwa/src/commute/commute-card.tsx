import { computed, signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { DAY_MS, isoWeekday } from "../dates";
import { computeTrip } from "../emissions/calculate";
import { figureTexts, language, t } from "../i18n";
import { whenIdle } from "../idle";
import { totals } from "../insight/totals";
import { Icon } from "../kit/icons";
import { lazyPage } from "../kit/lazy";
import { legsTowards } from "../legs/order";
import { Way } from "../legs/way";
import { lastDone } from "../session/actions";
import { place } from "../session/place";
import { connection, date, diary, syncedAt, trips, usuals } from "../session/state";
import type { TripEntry, UsualEntry } from "../store/read";
import { lastWorkday } from "../workdays/calendar";
import { calendar, offToday } from "../workdays/today";
import { logSameAs, logTeleworkToday, logUsual } from "./actions";
import { todaysCommute as day } from "./today";
import { type DayCommute, isSameWay, usualFor, wayOut } from "./usual";

const Setup = lazyPage<{ onDone: () => void; usual: UsualEntry | null }>(() => import("./setup"));

/** True while the usual is being made or changed. */
export const setupOpen = signal(false);

/** The usual that the person switched to, for that date only: tomorrow the weekday decides again. */
const switched = signal<{ date: string; id: string } | null>(null);

const commutes = computed(() => usuals.value.filter((each) => each.fields.purpose === "commute"));
const usual = computed(() => {
  const id = switched.value?.date === date.value ? switched.value.id : null;
  return commutes.value.find((each) => each.id === id) ?? usualFor(usuals.value, date.value);
});

/** The commutes of the working day before, when they went another way than the usual. */
const otherWay = computed((): { date: string; trips: TripEntry[] } | null => {
  const before = lastWorkday(date.value, calendar.value);
  const legs = before === null ? null : wayOut(before, trips.value);
  if (before === null || legs === null || usual.value === null) return null;
  if (isSameWay(legs, usual.value.fields.legs)) return null;
  const same = trips.value.filter(
    ({ fields }) => fields.date === before && fields.purpose === "commute" && fields.direction !== "none",
  );
  return { date: before, trips: same };
});

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

/** Later than a thumb that was waiting for the button, sooner than most. */
const WARM_AFTER_MS = 300;

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

/** Which of several usuals is meant today. */
function UsualSwitch({ chosen }: { chosen: UsualEntry }) {
  if (commutes.value.length < 2) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons in a row, not a form section
    <div class="usual-switch" role="group" aria-label={t.value.routines.choose} data-testid="usual-switch">
      {commutes.value.map((each) => (
        <button
          type="button"
          key={each.id}
          class={each.id === chosen.id ? "on" : ""}
          aria-pressed={each.id === chosen.id}
          onClick={() => {
            switched.value = { date: date.peek(), id: each.id };
          }}
        >
          {each.fields.name}
        </button>
      ))}
    </div>
  );
}

/** The last working day once more, in one tap, where it went another way. */
function SameAsBefore() {
  const other = otherWay.value;
  if (other === null) return null;
  const { routines, mode } = t.value;
  const isYesterday = Date.parse(date.value) - Date.parse(other.date) === DAY_MS;
  const what = isYesterday ? routines.same.yesterday : routines.same.on(isoWeekday(other.date));
  const way = (wayOut(other.date, other.trips) ?? []).map((leg) => mode[leg.mode]).join(" + ");
  return (
    <button
      type="button"
      class="chip wide same"
      data-testid="same-as-before"
      onClick={() => void logSameAs(other.trips)}
    >
      {routines.same.with(what, way)}
    </button>
  );
}

/** Says that today is free, and why. */
function FreeToday() {
  const off = offToday.value;
  if (off === null) return null;
  const { off: texts } = t.value.workdays;
  const why = "name" in off ? texts.named(off.name[language.value]) : texts[off.why];
  return (
    <p class="free" data-testid="free-today">
      <b>{why}</b> <span class="muted">{texts.still}</span>
    </p>
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

function EditUsual() {
  const { today } = t.value;
  if (commutes.value.length > 1) {
    return (
      <a
        class="quiet-button"
        aria-label={t.value.routines.usuals.title}
        data-testid="edit-usual"
        href="/me/usuals"
      >
        <Icon name="pencil" />
      </a>
    );
  }
  return (
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
  if (chosen === null && syncedAt.value === null && connection.value === "sending") {
    // Signed in on a new phone: the usual is on its way, and what teaches beginners must not flash by.
    return (
      <section class="card stack" aria-busy="true">
        <div class="skeleton head" />
        <div class="skeleton tall" />
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
  const telework = state.telework && state.trips.length === 0;
  const complete = (state.out && state.home) || telework || chosen === null;
  const partly = !complete && (state.out || state.home);
  const untouched = !complete && !partly;
  return (
    <section class="card commute">
      <div class="card-head">
        <h2>{today.commute}</h2>
        {chosen === null ? null : <EditUsual />}
      </div>
      {untouched ? <FreeToday /> : null}
      {chosen !== null && untouched ? <UsualSwitch chosen={chosen} /> : null}
      {chosen === null ? null : (
        <Way legs={legsTowards(chosen.fields.legs, partly && state.out ? "home" : "out")} />
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
      {chosen !== null && untouched ? <SameAsBefore /> : null}
    </section>
  );
}
