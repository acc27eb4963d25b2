import type { TripFields } from "../contract.gen";
import { t } from "../i18n";

/** What a trip is called in lists: its errand or note if it has one, else its purpose and direction. */
export function titleOf({ purpose, direction, note, errand }: TripFields): string {
  const { trips } = t.value;
  if (purpose === "business") return errand || note || trips.business;
  return direction === "out" ? trips.commuteOut : direction === "home" ? trips.commuteHome : trips.commute;
}
