import type { TripFields } from "../contract.gen";
import { t } from "../i18n";
import { Icon } from "../kit/icons";
import { changeRows } from "../session/actions";
import { queue } from "../session/state";
import type { TripEntry } from "../store/read";
import { fieldText } from "./meanwhile-panel";

type Conflict = TripEntry["conflicts"][number];

/** The conflicts of a trip that its owner has not answered yet; an answer that still waits for the network counts. */
export const openConflicts = (trip: TripEntry): Conflict[] =>
  trip.conflicts.filter(
    ({ field }) => !queue.value.waiting.some((edit) => edit.id === trip.id && field in edit.patch),
  );

/** The trip with the value that lost; a value that was missing leaves its field out again. */
function withOther(fields: TripFields, { field, value }: Conflict): TripFields {
  const other = { ...fields, [field]: value } as unknown as Record<string, unknown>;
  if (value === null || value === undefined) delete other[field];
  return other as unknown as TripFields;
}

/** Values that lost against another device's, each beside the one that counts, with the two ways to settle it. */
export function Conflicts({ trip }: { trip: TripEntry }) {
  const { form } = t.value;
  const settle = (field: string, fields: TripFields) =>
    void changeRows("edited", [
      { edit: { kind: "trip", id: trip.id, fields, settles: field }, before: trip.fields },
    ]);
  return (
    <>
      {openConflicts(trip).map((conflict) => {
        const field = conflict.field as keyof TripFields;
        const other = withOther(trip.fields, conflict);
        return (
          <section class="card banner" key={`${field}-${conflict.seq}`} data-testid="conflict">
            <Icon name="refresh" />
            <div>
              <p>{form.conflict(form.fields[field] ?? field)}</p>
              <p class="small">
                {form.counts}: <b>{fieldText(field, trip.fields)}</b>
                <br />
                {form.other}: <b>{fieldText(field, other)}</b>
              </p>
              <div class="chip-row">
                <button
                  type="button"
                  class="chip"
                  data-testid="take-other"
                  onClick={() => settle(field, other)}
                >
                  {form.takeBack}
                </button>
                <button
                  type="button"
                  class="chip"
                  data-testid="keep-this"
                  onClick={() => settle(field, trip.fields)}
                >
                  {form.keepThis}
                </button>
              </div>
            </div>
          </section>
        );
      })}
    </>
  );
}
