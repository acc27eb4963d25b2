import type { Leg, LegFigures, TripFields } from "../contract.gen";
import { categoryOf } from "../emissions/categories";
import { kg, km, number, t } from "../i18n";
import { ModeTile } from "../kit/icons";

/** How tall a leg is drawn, rem: what its words need, and its share of the way. */
const LEAST_REM = 3.5;
const SHARED_REM = 7;

/** What is known of a leg's vehicle or seat. */
function detailsOf({ mode, vehicle_owner, fuel, persons, cabin_class }: Leg): string[] {
  const { owner, fuel: fuels, cabin, trips } = t.value;
  return [
    vehicle_owner && mode !== "taxi" ? owner[vehicle_owner] : "",
    fuel ? fuels[fuel] : "",
    persons && persons > 1 ? trips.persons(number(persons)) : "",
    cabin_class ? (cabin[cabin_class] ?? cabin_class) : "",
  ].filter((text) => text !== "");
}

/** Where each leg begins, and after them where the last one ends; empty where nobody knows. */
export function stopsOf({ purpose, direction, legs }: TripFields): string[] {
  const { trips } = t.value;
  const stops = legs.map((leg, index) => leg.from || (index > 0 && legs[index - 1]?.to) || "");
  stops.push(legs.at(-1)?.to || "");
  if (purpose === "commute" && direction !== "none" && direction !== undefined) {
    const ends = direction === "out" ? [trips.home, trips.work] : [trips.work, trips.home];
    stops[0] ||= ends[0] ?? "";
    stops[legs.length] ||= ends[1] ?? "";
  }
  return stops;
}

function Stop({ name }: { name: string }) {
  return (
    <div class="stop">
      <span class="dot" aria-hidden="true" />
      {name === "" ? null : <span>{name}</span>}
    </div>
  );
}

/** A trip as a line of its legs from stop to stop; a longer way is drawn longer. */
export function Journey({ trip, figures }: { trip: TripFields; figures: readonly LegFigures[] }) {
  const { trips, mode } = t.value;
  const { legs } = trip;
  const stops = stopsOf(trip);
  const whole = legs.reduce((sum, leg) => sum + leg.metres, 0) || 1;
  const shared = legs.length > 1 ? SHARED_REM : 1;
  return (
    <ol class="journey" aria-label={trips.legs} data-testid="journey">
      {legs.map((leg, index) => {
        const details = detailsOf(leg);
        return (
          <li key={`${index}-${leg.mode}`}>
            <Stop name={stops[index] ?? ""} />
            <div
              class={`journey-leg line-${categoryOf(leg)}`}
              style={{ minHeight: `${LEAST_REM + shared * (leg.metres / whole)}rem` }}
            >
              <ModeTile mode={leg.mode} category={categoryOf(leg)} />
              <span class="trip-text">
                <b>
                  {mode[leg.mode]} <span class="num">{km(leg.metres)}</span>
                </b>
                {details.length === 0 ? null : <span class="muted small">{details.join(" · ")}</span>}
              </span>
              {legs.length === 1 ? null : (
                <span class="muted small num">{kg(figures[index]?.milligrams ?? null)}</span>
              )}
            </div>
            {index === legs.length - 1 ? <Stop name={stops[index + 1] ?? ""} /> : null}
          </li>
        );
      })}
    </ol>
  );
}
