/**
 * Trips that were not made, by one rule wherever they are shown: each counts once for every person who would have travelled,
 * there and back together; its kilometres are those of both ways, times the persons. Shown beside the figures of what was
 * travelled, never subtracted from them.
 */
import type { AvoidedTripFields } from "../contract.gen";
import { km, t } from "../i18n";

/** What trips not made add up to. */
export interface NotMade {
  /** telework days */
  days: number;
  meetings: number;
  /** who would have travelled to those meetings */
  people: number;
  /** one for each telework day and for each person of a meeting */
  trips: number;
  metres: number;
}

/** The sums of some trips that were not made. */
export function notMade(entries: readonly { fields: AvoidedTripFields }[]): NotMade {
  const sums: NotMade = { days: 0, meetings: 0, people: 0, trips: 0, metres: 0 };
  for (const { fields } of entries) {
    const people = fields.people ?? 1;
    if (fields.reason === "telework") sums.days += 1;
    else {
      sums.meetings += 1;
      sums.people += people;
    }
    sums.trips += people;
    sums.metres += people * (fields.legs ?? []).reduce((sum, leg) => sum + leg.metres, 0);
  }
  return sums;
}

/** "2 distansdagar · 1 resfritt möte för 5 · 250 km mindre": each part only where there is any; "" where there is none. */
export function notMadeText({ days, meetings, people, metres }: NotMade): string {
  const { avoided: texts } = t.value;
  return [
    days > 0 ? texts.days(days) : "",
    meetings === 0 ? "" : people > meetings ? texts.meetingsFor(meetings, people) : texts.meetings(meetings),
    metres > 0 ? texts.less(km(metres)) : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
