import { t } from "../i18n";
import { Icon } from "../kit/icons";
import { lazyPage } from "../kit/lazy";
import { legsTowards } from "../legs/order";
import { Way } from "../legs/way";
import { isArriving } from "../session/state";
import type { UsualEntry } from "../store/read";
import { EditUsual, FreeToday, SameAsBefore, UsualSwitch } from "./around";
import { Chips } from "./chips";
import { setupOpen, usual } from "./choice";
import { LogButton } from "./log-button";
import { Logged } from "./logged";
import { Replace } from "./replace";
import { todaysCommute as day } from "./today";

const Setup = lazyPage<{ onDone: () => void; usual: UsualEntry | null }>(() => import("./setup"));

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
  if (chosen === null && isArriving.value) {
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
        <>
          <Chips usual={chosen} state={state} />
          <Replace usual={chosen} state={state} />
        </>
      )}
      {chosen !== null && untouched ? <SameAsBefore /> : null}
    </section>
  );
}
