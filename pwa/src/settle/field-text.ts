/** Every field of every kind in words: its name, and what stands in it. */
import type { AnswerFields, FieldsOf, Kind, Leg, TripFields } from "../contract.gen";
import { late, number, shortDate, t } from "../i18n";
import { usuals } from "../session/state";

/** The kinds whose fields are told here; the questions of a measurement tell their own. */
export type Told = Exclude<Kind, "answer">;
type Fields = FieldsOf[Told] | AnswerFields;
type Values = Record<string, unknown>;

function directionText({ purpose, direction = "none" }: TripFields): string {
  const { form } = t.value;
  const business = purpose === "business";
  if (direction === "none") return form.oneWay;
  if (direction === "out") return business ? form.outward : form.out;
  return business ? form.back : form.home;
}

const exactKronor = (ore: number): string =>
  ore % 100 === 0 ? number(ore / 100) : number(ore / 100, 2, { minimumFractionDigits: 2 });

/** A leg with all that was said of it: two that differ in anything never read alike. */
function legText(leg: Leg): string {
  const { mode, fuel, owner, cabin, trips, unit } = t.value;
  const { settle, vehicles } = late.value;
  const { from, to, odometer_start: start, odometer_end: end, own_grams_per_km: grams } = leg;
  const more = [
    from || to ? `${from || "?"} – ${to || "?"}` : "",
    leg.vehicle_owner ? owner[leg.vehicle_owner] : "",
    leg.fuel ? fuel[leg.fuel] : "",
    (leg.persons ?? 1) > 1 ? trips.persons(number(leg.persons ?? 1)) : "",
    leg.cabin_class ? (cabin[leg.cabin_class] ?? leg.cabin_class) : "",
    grams === null || grams === undefined ? "" : vehicles.grams(number(grams, 1)),
    leg.ore === null || leg.ore === undefined ? "" : unit.kr(exactKronor(leg.ore)),
    start === null || start === undefined ? "" : settle.odometerStart(number(start)),
    end === null || end === undefined ? "" : settle.odometerEnd(number(end)),
  ].filter((text) => text !== "");
  const way = `${mode[leg.mode] ?? leg.mode} ${unit.km(number(leg.metres / 1000, 3))}`;
  return more.length === 0 ? way : `${way} (${more.join(", ")})`;
}

const daysText = (days: readonly number[]): string =>
  days.length === 0 ? late.value.settle.noDay : t.value.workdays.weekdays([...days]);

const choiceText = <C extends string>(texts: Readonly<Partial<Record<C, string>>>, choice: unknown): string =>
  texts[choice as C] ?? String(choice);

/** What stands in a field; `whole` are the row's fields with that value among them. */
export function fieldText(kind: Told, field: string, whole: Fields): string {
  const { form, mode, fuel, unit, trips } = t.value;
  const { settle, vehicles } = late.value;
  const values = whole as unknown as Values;
  const value = values[field];
  if (field === "direction") return directionText(whole as TripFields);
  if (field === "additional") return value ? settle.yes : settle.no;
  if (field === "people") return number(Number(value ?? 1));
  if (value === null || value === undefined || value === "") return unit.unknown;
  if (field === "date") return shortDate(String(value));
  if (field === "purpose") return value === "commute" ? form.commute : form.business;
  if (field === "legs") return (value as Leg[]).map(legText).join(" + ") || unit.unknown;
  if (field === "usual_id")
    return usuals.value.find(({ id }) => id === value)?.fields.name ?? settle.anotherUsual;
  if (field === "reason") return value === "telework" ? trips.telework : trips.remoteMeeting;
  if (field === "mode") return choiceText(mode, value);
  if (field === "fuel") return choiceText(fuel, value);
  if (field === "vehicle_owner") return choiceText(vehicles.owners, value);
  if (field === "own_grams_per_km") return vehicles.grams(number(Number(value), 1));
  if (field === "position") return number(Number(value) + 1);
  if (field === "weekdays" || field === "telework") return daysText(value as number[]);
  if (field === "leave") return leaveText(value as { from: string; to: string }[]);
  // What a later version will know is told as it is.
  return typeof value === "object" || !(field in settle.of[kind]) ? JSON.stringify(value) : String(value);
}

function leaveText(leave: readonly { from: string; to: string }[]): string {
  const { stretch } = t.value.workdays.schedule;
  if (leave.length === 0) return late.value.settle.noLeave;
  return leave.map(({ from, to }) => stretch(shortDate(from), shortDate(to))).join(", ");
}

/** The name of a field at the beginning of a sentence; "legs[0].metres" is one of its first leg. */
export function fieldName(kind: Told, field: string): string {
  const { of, leg, inLeg } = late.value.settle;
  const names: Partial<Record<string, string>> = of[kind];
  const part = /^legs\[(\d+)\](?:\.(\w+))?/.exec(field);
  if (part !== null) return leg(Number(part[1]) + 1, inLeg[part[2] ?? ""] ?? "");
  return names[field] ?? names[field.replace(/[.[].*/, "")] ?? field;
}
