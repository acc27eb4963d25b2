import "../kit/form.css";
import "../kit/list.css";
import "./avoided.css";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { isDate } from "../dates";
import { t } from "../i18n";
import { Top } from "../kit/top";
import { go } from "../session/place";
import { diary, revision, date as todaysDate } from "../session/state";
import { Conflicts } from "../settle/conflicts";
import { RefusedBanner } from "../settle/refusal";
import { type AvoidedEntry, readOneAvoided } from "../store/read";
import { AvoidedForm } from "./avoided-form";
import { draftOfAvoided, newMeeting } from "./draft";

/** `/new?kind=remote` and `/trips/avoided/:id`: a remote meeting or a telework day. */
export default function AvoidedPage({ id, query }: { id: string | null; query: URLSearchParams }) {
  const found = useSignal<AvoidedEntry | null | undefined>(id === null ? null : undefined);
  /** how often the form was opened anew, with what was chosen of two values */
  const opened = useSignal(0);
  const seen = revision.value;

  // An open form keeps what is typed; a row that was not there yet may arrive with a sync.
  useEffect(() => {
    const db = diary.peek()?.db;
    if (id === null || db === undefined || found.peek()) return;
    void readOneAvoided(db, id).then((entry) => {
      found.value = entry;
    });
  }, [id, seen]);

  const { avoided: texts } = t.value;
  const { form, dock } = t.value;
  const entry = found.value;
  const title =
    id === null || entry === null
      ? texts.newTitle
      : entry?.fields.reason === "telework"
        ? texts.teleworkTitle
        : texts.editTitle;
  if (id !== null && !entry) {
    return (
      <div class="stack">
        <Top title={title} />
        {entry === undefined ? (
          <div class="card skeleton tall" aria-hidden="true" />
        ) : (
          <section class="card stack">
            <h2>{texts.missing}</h2>
            <p class="muted">{form.gone}</p>
            <a class="go" href="/trips">
              {dock.trips}
            </a>
          </section>
        )}
      </div>
    );
  }
  const wanted = query.get("date");
  const today = todaysDate.peek();
  const date = wanted !== null && isDate(wanted) && wanted <= today ? wanted : today;
  return (
    <div class="stack">
      <Top title={title} />
      {entry ? (
        <>
          <RefusedBanner
            kind="avoided_trip"
            id={entry.id}
            reason={entry.rejected}
            onGone={() => go("/trips")}
          />
          <Conflicts
            kind="avoided_trip"
            entry={entry}
            onSettled={(fields) => {
              found.value = { ...entry, fields };
              opened.value += 1;
            }}
          />
        </>
      ) : null}
      <AvoidedForm
        key={`${id ?? "new"}-${opened.value}`}
        entry={entry ?? null}
        first={entry ? draftOfAvoided(entry.fields) : newMeeting(date)}
      />
    </div>
  );
}
