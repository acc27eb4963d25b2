import {
  type Leg,
  LONGEST_CLIENT,
  LONGEST_ERRAND,
  LONGEST_NOTE,
  type Rate,
  type TripFields,
} from "../contract.gen";
import { computeLeg, rateFor, sumKnown } from "../emissions/calculate";
import { fullDate, kr, late, number } from "../i18n";
import { diary } from "../session/state";
import { DRIVEN } from "../vehicles/vehicle";

/** What a business trip says beyond its legs; date and legs are only read, to show the mileage allowance. */
export type BusinessFields = Pick<TripFields, "errand" | "client" | "note"> &
  Partial<Pick<TripFields, "date" | "legs">>;

const LONGEST = { errand: LONGEST_ERRAND, client: LONGEST_CLIENT, note: LONGEST_NOTE } as const;

/** What a rate is, since when, and who says so. */
function RateSource({ rate }: { rate: Rate }) {
  const { trip } = late.value.business;
  const vehicle = trip.vehicles[rate.vehicle] ?? rate.vehicle;
  return (
    <p class="small">
      <b class="num">{trip.perMil(number(rate.ore_per_km / 10, 2))}</b>{" "}
      {rate.valid_to === null
        ? trip.rateFrom(vehicle, fullDate(rate.valid_from))
        : trip.rateBetween(vehicle, fullDate(rate.valid_from), fullDate(rate.valid_to))}{" "}
      <span class="muted">{trip.sourceIs(rate.source)}</span>
    </p>
  );
}

/** The mileage allowance of what is typed so far, by date and vehicle. */
function Allowance({ date, legs }: { date: string; legs: readonly Leg[] }) {
  const { trip } = late.value.business;
  const data = diary.value?.home.emissions;
  const driven = legs.filter((leg) => DRIVEN.includes(leg.mode));
  if (data === undefined || driven.length === 0) return null;
  const paid = driven.flatMap((leg) => {
    const rate = rateFor(leg, date, data.rates);
    return rate === undefined ? [] : [{ leg, rate }];
  });
  if (paid.length === 0) return <p class="muted small">{trip.noRate}</p>;
  const rates = [...new Set(paid.map(({ rate }) => rate))];
  return (
    <div>
      <div class="card-head">
        <span>{trip.allowance}</span>
        <b class="num" data-testid="allowance" aria-live="polite">
          {kr(sumKnown(paid.map(({ leg }) => computeLeg(leg, date, data).ore)))}
        </b>
      </div>
      <details class="more">
        <summary data-testid="allowance-source">{trip.source}</summary>
        {rates.map((rate) => (
          <RateSource key={rate.vehicle} rate={rate} />
        ))}
        <p class="muted small">{trip.advice}</p>
      </details>
    </div>
  );
}

/** The optional details of a business trip: errand, client and a note; what payroll and the invoice ask for. */
export default function BusinessTrip(props: {
  fields: BusinessFields;
  onChange: (fields: BusinessFields) => void;
}) {
  const { fields, onChange } = props;
  const { trip } = late.value.business;
  const field = (name: keyof typeof LONGEST, label: string, hint?: string) => (
    <label class="field">
      <span class="small muted">{label}</span>
      <input
        data-testid={name}
        data-field={name}
        maxLength={LONGEST[name]}
        placeholder={hint}
        value={fields[name] ?? ""}
        onInput={(event) => onChange({ ...fields, [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <div class="stack">
      {field("errand", trip.errand, trip.errandHint)}
      {field("client", trip.client)}
      {field("note", trip.note)}
      {fields.date === undefined || fields.legs === undefined ? null : (
        <Allowance date={fields.date} legs={fields.legs} />
      )}
    </div>
  );
}
