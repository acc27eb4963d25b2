import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { late } from "../i18n";
import { type PushFailure, type PushState, pushState, turnOff, turnOn } from "./subscription";

/** So long after the press it is no longer the person who is waited for, but the push service. */
const SLOW_MS = 4000;

type Doing = "turningOn" | "slow" | "turningOff" | null;

type Blocked = Exclude<PushState, "on" | "off">;

/** Why there is nothing to switch: the text says so, and what helps. */
const blockedBy = (state: PushState | null): Blocked | null =>
  state === null || state === "on" || state === "off" ? null : state;

/** What is going on, else what went wrong, else why there is no switch, else what it is for. */
function noteOf(doing: Doing, failure: PushFailure, blocked: Blocked | null): string {
  const { notifications: texts } = late.value;
  if (doing !== null) return texts[doing];
  if (failure !== null) return texts.failure[failure];
  return blocked === null ? texts.text : texts.state[blocked];
}

/** The weekly note on or off. The switch answers at once and can be taken back while the browser is still at it. */
export function NotificationsCard() {
  const { notifications: texts } = late.value;
  const state = useSignal<PushState | null>(null);
  const doing = useSignal<Doing>(null);
  const failure = useSignal<PushFailure>(null);
  /** Counts the presses: what an earlier one comes to is no longer wanted. */
  const press = useRef(0);
  useEffect(() => {
    void pushState().then((now) => {
      state.value = now;
    });
  }, [state]);

  const toggle = async (on: boolean) => {
    press.current += 1;
    const mine = press.current;
    const isMine = () => press.current === mine;
    failure.value = null;
    doing.value = on ? "turningOn" : "turningOff";
    const slow = setTimeout(() => {
      if (isMine() && on && Notification.permission === "granted") doing.value = "slow";
    }, SLOW_MS);
    const why = on ? await turnOn() : await turnOff().then(() => null);
    clearTimeout(slow);
    if (!isMine()) {
      // Taken back meanwhile: what this press turned on late must not stay.
      if (on && why === null) await turnOff();
      return;
    }
    state.value = await pushState();
    failure.value = why;
    doing.value = null;
  };

  const wantsOn = doing.value === "turningOn" || doing.value === "slow";
  const on = wantsOn || (doing.value === null && state.value === "on");
  const blocked = blockedBy(state.value);
  return (
    <section class="card list" data-testid="notifications">
      <div class="switch-row">
        <div>
          <label for="notifications">{texts.title}</label>
          <p class="muted small" role="status" id="notifications-note" data-testid="notifications-note">
            {noteOf(doing.value, failure.value, blocked)}
          </p>
        </div>
        {state.value === null || blocked !== null ? null : (
          <input
            id="notifications"
            type="checkbox"
            role="switch"
            class="switch"
            data-testid="notifications-toggle"
            checked={on}
            aria-checked={on}
            aria-describedby="notifications-note"
            onChange={(event) => void toggle(event.currentTarget.checked)}
          />
        )}
      </div>
      {failure.value === null ? null : (
        <button
          type="button"
          class="chip wide"
          data-testid="notifications-again"
          onClick={() => void toggle(true)}
        >
          {texts.again}
        </button>
      )}
    </section>
  );
}
