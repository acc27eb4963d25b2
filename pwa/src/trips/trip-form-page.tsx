import "../kit/list.css";
import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { t } from "../i18n";
import { Top } from "../kit/top";
import type { Both } from "./both-ways";
import type { Found } from "./meanwhile-panel";
import { MissingTrip } from "./missing-trip";
import { counterpartOf } from "./reshape";
import { type TripDay, useTripDay } from "./trip-day";
import { TripForm } from "./trip-form";

/** The other way of the trip in the form, where the diary holds it. */
function useBoth(found: TripDay | null | undefined): Both | null {
  const on = useSignal(false);
  const trouble = useSignal<Found | null>(null);
  const other = useMemo(() => (found ? counterpartOf(found.trip, found.day) : null), [found]);
  return other === null ? null : { other, on, trouble };
}

/** `/new` and `/trips/:id/edit`: one form for both. */
export default function TripFormPage({ id, query }: { id: string | null; query: URLSearchParams }) {
  const found = useTripDay(id, { follow: false });
  const both = useBoth(found);
  const { form } = t.value;
  if (id !== null && !found) return <MissingTrip title={form.editTitle} reading={found === undefined} />;
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
        trip={found?.trip ?? null}
        both={both}
        date={query.get("date")}
        name={id ?? `new/${query.get("date") ?? ""}`}
      />
    </div>
  );
}
