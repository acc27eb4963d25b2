import "../kit/list.css";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../i18n";
import { Top } from "../kit/top";
import { diary, revision } from "../session/state";
import { readTrip, type TripEntry } from "../store/read";
import { TripForm } from "./trip-form";

/** `/new` and `/trips/:id`: one form for both. */
export default function TripPage({ id, query }: { id: string | null; query: URLSearchParams }) {
  const found = useSignal<TripEntry | null | undefined>(id === null ? null : undefined);
  const seen = revision.value;

  // An open form keeps what is typed; a trip that was not there yet may arrive with a sync.
  useEffect(() => {
    const db = diary.peek()?.db;
    if (id === null || db === undefined || found.peek()) return;
    void readTrip(db, id).then((trip) => {
      found.value = trip;
    });
  }, [id, seen]);

  const { form, page, dock } = t.value;
  const trip = found.value;
  if (id !== null && !trip) {
    return (
      <div class="stack">
        <Top title={form.editTitle} />
        {trip === undefined ? (
          <div class="card skeleton tall" aria-hidden="true" />
        ) : (
          <section class="card stack">
            <h2>{form.missing}</h2>
            <p class="muted">{form.gone}</p>
            <a class="go" href="/trips" aria-label={dock.trips}>
              {dock.trips}
            </a>
            <span class="sr">{page.missing}</span>
          </section>
        )}
      </div>
    );
  }
  return (
    <div class="stack">
      <Top title={id === null ? form.newTitle : form.editTitle} />
      {id === null ? (
        <a class="chip wide" data-testid="to-remote" href="/new?kind=remote">
          {t.value.avoided.entryAction}
        </a>
      ) : null}
      <TripForm
        key={id ?? "new"}
        trip={trip ?? null}
        date={query.get("date")}
        name={id ?? `new/${query.get("date") ?? ""}`}
      />
    </div>
  );
}
