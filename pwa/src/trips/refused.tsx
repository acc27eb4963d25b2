import { t } from "../i18n";
import { reasonText } from "../kit/rejected-banner";
import { discard } from "../session/actions";
import type { TripEntry } from "../store/read";

/** Why the server refused a trip, and the two ways on. */
export function Refused({ trip }: { trip: TripEntry }) {
  const { trips } = t.value;
  if (trip.rejected === null) return null;
  return (
    <div class="refused" data-testid="refused">
      <p class="problem">
        {trips.refused} {reasonText(trip.rejected)}
      </p>
      <div class="chip-row">
        <a class="chip" href={`/trips/${trip.id}/edit`} data-testid="fix">
          {trips.fix}
        </a>
        <button
          type="button"
          class="chip"
          data-testid="discard"
          onClick={() => void discard("trip", trip.id)}
        >
          {trips.discard}
        </button>
      </div>
    </div>
  );
}
