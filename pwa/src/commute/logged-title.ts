/** What the card says of a day's commute. */
import { t } from "../i18n";
import { counted } from "../insight/counted";
import type { DayCommute } from "./usual";

/** The day in words: what is logged, what of it stands in question, and what there is besides. */
export function loggedTitle({ out, home, trips }: DayCommute): string {
  const { today } = t.value;
  if (trips.length === 0) return today.doneTelework;
  const counting = counted(trips);
  if (counting.length < trips.length) return today.doneTwice(trips.length);
  const one = out ? today.doneOut : home ? today.doneHome : today.doneOther;
  const done = out && home ? today.doneBoth : one;
  const more = counting.length - Number(out) - Number(home);
  return more > 0 && (out || home) ? today.doneMore(done, more) : done;
}
