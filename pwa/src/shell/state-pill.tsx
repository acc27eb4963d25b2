import { today } from "../dates";
import { dayAndMonth, moment, t } from "../i18n";
import { Icon } from "../kit/icons";
import { Sheet, useSheet } from "../kit/sheet";
import { connection, date, rejectedRows, syncedAt, waitingCount, waitingSince } from "../session/state";
import { syncNow } from "../sync/triggers";
import { changeVersion, newVersion } from "./update";

interface State {
  tone: "good" | "wait" | "act";
  text: string;
}

/** The day since which something waits, in words; null where it is today's. */
function dayItBegan(): string | null {
  const since = waitingSince.value;
  if (since === null) return null;
  const day = today(new Date(since));
  return day < date.value ? dayAndMonth(day) : null;
}

/** What the pill says: the most urgent thing, and only one. */
function stateOf(): State {
  const { state } = t.value;
  const waiting = waitingCount.value;
  if (connection.value === "sign_in")
    return { tone: "act", text: waiting > 0 ? state.signInWaits(waiting) : state.signIn };
  if (connection.value === "old_app") return { tone: "act", text: state.oldApp };
  if (rejectedRows.value.size > 0) return { tone: "act", text: state.refused(rejectedRows.value.size) };
  if (newVersion.value !== null) return { tone: "act", text: state.newVersion };
  if (waiting > 0) {
    const sends = connection.value === "sending" || connection.value === "idle";
    const since = dayItBegan();
    if (since !== null) return { tone: "wait", text: state.waitingSince(waiting, since) };
    return { tone: "wait", text: sends ? state.sending(waiting) : state.waiting(waiting) };
  }
  if (connection.value === "offline") return { tone: "good", text: state.offline };
  if (syncedAt.value === null) return { tone: "wait", text: state.fetching };
  return { tone: "good", text: state.saved };
}

function Sentences() {
  const { state } = t.value;
  const waiting = waitingCount.value;
  const refused = rejectedRows.value.size;
  // Nothing is sent before the person has done what the line above says.
  const needsHand = connection.value === "sign_in" || connection.value === "old_app";
  const lines = [
    connection.value === "sign_in" && state.signInText,
    connection.value === "old_app" && state.oldAppText,
    connection.value === "offline" && state.offlineText,
    connection.value === "wait" && state.waitText,
    refused > 0 && state.refusedText(refused),
    waiting > 0 && (needsHand ? state.keptText(waiting) : state.waitingText(waiting)),
    waiting > 0 && waitingSince.value !== null && state.waitingFrom(waiting, moment(waitingSince.value)),
    syncedAt.value === null && state.fetchingText,
    syncedAt.value !== null && waiting === 0 && refused === 0 && state.savedText,
    newVersion.value !== null && state.newVersionText,
  ].filter((line) => line !== false);
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {syncedAt.value === null ? null : <p class="muted small">{state.lastSync(moment(syncedAt.value))}</p>}
    </>
  );
}

/** What the sheet holds; drawn only while it is open. */
function Details({ close }: { close: () => void }) {
  const { state } = t.value;
  const refused = rejectedRows.value.size;
  const queued = waitingCount.value > 0 || refused > 0;
  return (
    <div class="sheet-body stack">
      <h2>{state.title}</h2>
      <Sentences />
      {newVersion.value === null && connection.value !== "old_app" ? null : (
        <button type="button" class="go" onClick={() => void changeVersion()}>
          {state.reload}
        </button>
      )}
      {connection.value === "sign_in" ? (
        <a class="go" href="/sign-in">
          {state.signInAction}
        </a>
      ) : null}
      <div class="actions">
        {queued ? (
          <a class={refused > 0 ? "go" : "chip"} href="/me/unsent" data-testid="to-unsent" onClick={close}>
            {refused > 0 ? state.mend : state.showWaiting}
          </a>
        ) : null}
        <button type="button" class="chip" onClick={syncNow}>
          <Icon name="refresh" /> {state.tryNow}
        </button>
        <button type="button" class="chip" onClick={close}>
          {state.close}
        </button>
      </div>
    </div>
  );
}

/** The pill at the top of every page; a tap tells the details. */
export function StatePill() {
  const sheet = useSheet();
  const { tone, text } = stateOf();
  return (
    <>
      <button
        type="button"
        class={`pill ${tone}`}
        data-testid="state-pill"
        aria-haspopup="dialog"
        onClick={sheet.show}
      >
        <span class="spot" aria-hidden="true" />
        <span>{text}</span>
      </button>
      <data hidden value={String(waitingCount.value)} data-testid="waiting-count">
        {waitingCount.value}
      </data>
      <Sheet sheet={sheet} label={t.value.state.title}>
        <Details close={sheet.close} />
      </Sheet>
    </>
  );
}
