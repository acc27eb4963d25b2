import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { late } from "../i18n";
import { type PushState, pushState, turnOff, turnOn } from "./subscription";

/** The weekly note on or off. */
export function NotificationsCard() {
  const { me } = late.value;
  const state = useSignal<PushState | null>(null);
  const busy = useSignal(false);
  const failed = useSignal(false);
  useEffect(() => {
    void pushState().then((now) => {
      state.value = now;
    });
  }, [state]);

  const toggle = async (on: boolean) => {
    busy.value = true;
    failed.value = false;
    if (on) failed.value = (await turnOn()) === "failed";
    else await turnOff();
    state.value = await pushState();
    busy.value = false;
  };

  const note =
    state.value === "denied"
      ? me.notificationsDenied
      : state.value === "unsupported"
        ? me.notificationsMissing
        : failed.value
          ? me.notificationsFailed
          : me.notificationsText;
  return (
    <section class="card list">
      <label class="switch-row">
        <span>
          {me.notifications}
          <br />
          <span class="muted small">{note}</span>
        </span>
        <input
          type="checkbox"
          role="switch"
          class="switch"
          data-testid="notifications-toggle"
          checked={state.value === "on"}
          aria-checked={state.value === "on"}
          disabled={
            busy.value || state.value === null || state.value === "denied" || state.value === "unsupported"
          }
          onChange={(event) => void toggle(event.currentTarget.checked)}
        />
      </label>
    </section>
  );
}
