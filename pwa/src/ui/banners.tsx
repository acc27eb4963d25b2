import type { Kind, Reason } from "../contract";
import { discard, saveTrip } from "../diary/actions";
import { t } from "../i18n";
import type { TripEntry } from "../store/read";
import { Icon } from "./icons";

/** A sentence for why the server refused an edit. */
export function reasonText(reason: Reason): string {
  const { reasons } = t.value;
  return reasons[reason.code] ?? (reason.message || (reasons.unknown ?? ""));
}

/** What the server refused, with the way to throw the edit away; correcting it is the form itself. */
export function RejectedBanner({ kind, id, reason }: { kind: Kind; id: string; reason: Reason }) {
  const { trips } = t.value;
  return (
    <section class="card banner" role="alert">
      <Icon name="alert" />
      <div>
        <p>
          <b>{trips.refused}</b> {reasonText(reason)}
        </p>
        <button type="button" class="chip" data-testid="discard" onClick={() => void discard(kind, id)}>
          {trips.discard}
        </button>
      </div>
    </section>
  );
}

/** Values that lost against another device's, each with the way to take it back. */
export function Conflicts({ trip }: { trip: TripEntry }) {
  const { form } = t.value;
  return (
    <>
      {trip.conflicts.map((conflict) => (
        <section class="card banner" key={`${conflict.field}-${conflict.seq}`}>
          <Icon name="refresh" />
          <div>
            <p>{form.conflict(form.fields[conflict.field] ?? conflict.field)}</p>
            <button
              type="button"
              class="chip"
              onClick={() =>
                void saveTrip(trip.id, { ...trip.fields, [conflict.field]: conflict.value }, trip.fields)
              }
            >
              {form.takeBack}
            </button>
          </div>
        </section>
      ))}
    </>
  );
}
