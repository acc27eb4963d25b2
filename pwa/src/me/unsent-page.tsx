import "../kit/form.css";
import "../kit/list.css";
import "./unsent.css";
import type { TripFields } from "../contract.gen";
import { late, moment, shortDate, t } from "../i18n";
import { titleOf } from "../insight/trip-title";
import { reasonText } from "../kit/rejected-banner";
import { Top } from "../kit/top";
import { discard, sendAgain } from "../session/actions";
import { connection, waitingCount } from "../session/state";
import { Conflicts, openConflicts } from "../settle/conflicts";
import { refusalText } from "../settle/refusal";
import type { Unsettled } from "../store/attention";
import { syncNow } from "../sync/triggers";
import { UnsentFile } from "./unsent-file-card";
import { useUnsettled } from "./unsettled";

/** What a row is called. */
function nameOf({ kind, entry: { fields } }: Unsettled): string {
  const { trips } = t.value;
  const { kinds } = late.value.me.unsent;
  if (kind === "trip") return titleOf(fields as unknown as TripFields);
  if (kind === "avoided_trip") return fields.reason === "telework" ? trips.telework : trips.remoteMeeting;
  return kind === "schedule" || kind === "answer" ? kinds[kind] : String(fields.name ?? kinds[kind]);
}

/** What a row is called, with its day; `gone` where it is its deletion that wants something. */
function Name({ row, gone }: { row: Unsettled; gone: boolean }) {
  const { date } = row.entry.fields;
  return (
    <h3 class="unsettled-name">
      {gone ? late.value.me.unsent.removal(nameOf(row)) : nameOf(row)}
      {typeof date === "string" ? <span class="muted small line">{shortDate(date)}</span> : null}
    </h3>
  );
}

/** Where a row is corrected. */
function formOf({ kind, entry: { id } }: Unsettled): string {
  if (kind === "trip") return `/trips/${id}/edit`;
  if (kind === "avoided_trip") return `/trips/avoided/${id}`;
  if (kind === "usual") return `/me/usuals?edit=${id}`;
  if (kind === "vehicle") return `/me/vehicles?edit=${id}`;
  return kind === "schedule" ? "/me/schedule" : "/questionnaire";
}

/** Refusals that were no fault of what was written: the same may be sent once more. */
const ONCE_MORE: readonly string[] = ["not_taken", "internal", "unreadable_row", "unknown"];

/** What was refused, why, and the ways on: correct it, send it once more, or throw it away. */
function RefusedRow({ row }: { row: Unsettled }) {
  const { trips } = t.value;
  const { unsent } = late.value.me;
  const { kind, entry, refused } = row;
  if (refused === null) return null;
  const { reason, op } = refused;
  const said = kind === "answer" ? reasonText(reason) : refusalText(kind, reason);
  const again = ONCE_MORE.includes(reason.code) || op === "delete";
  return (
    <li class="trip-item" data-testid="refused-row" data-kind={kind}>
      <Name row={row} gone={op === "delete"} />
      <div class="refused">
        <p class="problem">
          {trips.refused} {said}
        </p>
        <div class="chip-row">
          {op === "delete" ? null : (
            <a class="chip" href={formOf(row)} data-testid="fix">
              {trips.fix}
            </a>
          )}
          {again ? (
            <button
              type="button"
              class="chip"
              data-testid="send-again"
              onClick={() => void sendAgain(kind, entry.id, op === "delete" ? null : entry.fields)}
            >
              {unsent.sendAgain}
            </button>
          ) : null}
          <button
            type="button"
            class="chip"
            data-testid="discard"
            onClick={() => void discard(kind, entry.id)}
          >
            {trips.discard}
          </button>
        </div>
      </div>
    </li>
  );
}

/** The rows of one heading, or nothing. */
function Group(props: {
  title: string;
  rows: readonly Unsettled[];
  row: (row: Unsettled) => preact.JSX.Element;
}) {
  const { title, rows, row } = props;
  if (rows.length === 0) return null;
  return (
    <section class="card list stack">
      <h2>{title}</h2>
      <ul>{rows.map(row)}</ul>
    </section>
  );
}

function WaitingRow({ row }: { row: Unsettled }) {
  const { unsent } = late.value.me;
  const { date } = row.entry.fields;
  return (
    <li class="trip-row" data-testid="waiting-row">
      <span class="trip-text">
        <b>{row.deleted ? unsent.removal(nameOf(row)) : nameOf(row)}</b>
        <span class="muted small">
          {[
            ...(typeof date === "string" ? [shortDate(date)] : []),
            ...(row.since === null ? [] : [unsent.savedAt(moment(row.since))]),
          ].join(" · ")}
        </span>
      </span>
    </li>
  );
}

/** Why it waits, in a sentence, and what helps. */
function Why() {
  const { state } = t.value;
  const { unsent } = late.value.me;
  if (waitingCount.value === 0) return null;
  if (connection.value === "sign_in")
    return (
      <section class="card stack">
        <p>{state.signInText}</p>
        <a class="go" href="/sign-in" data-testid="sign-in-again">
          {state.signInAction}
        </a>
      </section>
    );
  return (
    <section class="card stack">
      <p>{connection.value === "old_app" ? state.oldAppText : unsent.why}</p>
      <div>
        <button type="button" class="chip" onClick={syncNow}>
          {state.tryNow}
        </button>
      </div>
    </section>
  );
}

/** `/me/unsent`: what waits, what was refused and where two values met, each to be settled; and all that waits as a file. */
export default function Unsent() {
  const { unsent } = late.value.me;
  const rows = useUnsettled();
  if (rows === null)
    return (
      <div class="stack">
        <Top title={unsent.title} />
        <div class="card skeleton tall" aria-hidden="true" />
      </div>
    );
  const refused = rows.filter((row) => row.refused !== null);
  const waiting = rows.filter((row) => row.since !== null);
  const twofold = rows.filter((row) => row.kind !== "answer" && openConflicts(row.entry).length > 0);
  return (
    <div class="stack">
      <Top title={unsent.title} />
      {refused.length + waiting.length + twofold.length === 0 ? (
        <section class="card">
          <p data-testid="nothing-waits">{unsent.nothing}</p>
        </section>
      ) : null}
      <Group
        title={unsent.refused}
        rows={refused}
        row={(row) => <RefusedRow key={row.entry.id} row={row} />}
      />
      <Why />
      <Group
        title={unsent.waiting(waiting.length)}
        rows={waiting}
        row={(row) => <WaitingRow key={row.entry.id} row={row} />}
      />
      <Group
        title={unsent.twofold}
        rows={twofold}
        row={(row) => (
          <li key={row.entry.id} class="trip-item">
            <Name row={row} gone={false} />
            {row.kind === "answer" ? null : <Conflicts kind={row.kind} entry={row.entry as never} />}
          </li>
        )}
      />
      <UnsentFile />
    </div>
  );
}
