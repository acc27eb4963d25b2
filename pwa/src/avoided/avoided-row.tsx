import { km, shortDate, t } from "../i18n";
import { notMade } from "../insight/not-made";
import { Icon } from "../kit/icons";
import { changeRows } from "../session/actions";
import { Conflicts } from "../settle/conflicts";
import { Refused } from "../settle/refusal";
import type { AvoidedEntry } from "../store/read";
import { Progress } from "../trips/trip-row";

/** A trip not made, in the list of trips: what it counts and spared, and never a figure of kg. */
export function AvoidedRow({ entry }: { entry: AvoidedEntry }) {
  const { trips, avoided: texts } = t.value;
  const { fields } = entry;
  const title = fields.reason === "telework" ? trips.telework : trips.remoteMeeting;
  const spoken = `${title}, ${shortDate(fields.date)}`;
  const sums = notMade([entry]);
  return (
    <li class="trip-item" data-testid="avoided-row">
      <div class="trip-row">
        <a href={`/trips/avoided/${entry.id}`} data-testid="edit-avoided">
          <span class="tile m-none">
            <Icon name="laptop" />
          </span>
          <span class="trip-text">
            <b>{title}</b>
            <span class="muted small num">
              {[
                // A telework day is one by its name; a meeting says for how many.
                ...(fields.reason === "telework" ? [] : [texts.trips(sums.trips)]),
                ...(sums.metres === 0 ? [] : [texts.less(km(sums.metres))]),
              ].join(" · ")}
            </span>
            <Progress entry={entry} />
          </span>
        </a>
        <button
          type="button"
          class="quiet-button"
          data-testid="remove-avoided"
          aria-label={trips.remove(spoken)}
          onClick={() =>
            void changeRows(
              "deleted",
              [{ edit: { kind: "avoided_trip", id: entry.id, fields: null }, before: fields }],
              () => t.value.avoided.removed,
            )
          }
        >
          <Icon name="trash" />
        </button>
      </div>
      <Refused
        kind="avoided_trip"
        id={entry.id}
        reason={entry.rejected}
        href={`/trips/avoided/${entry.id}`}
      />
      <Conflicts kind="avoided_trip" entry={entry} />
    </li>
  );
}
