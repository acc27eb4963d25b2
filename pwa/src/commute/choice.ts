/** Which usual is meant today, and the way that was travelled instead the working day before, as signals. */
import { computed, signal } from "@preact/signals";
import { date, trips, usuals } from "../session/state";
import type { TripEntry } from "../store/read";
import { lastWorkday } from "../workdays/calendar";
import { calendar } from "../workdays/today";
import { isSameWay, usualFor, wayOut } from "./usual";

/** True while the usual is being made or changed. */
export const setupOpen = signal(false);

/** The usual that the person switched to, for that date only: tomorrow the weekday decides again. */
const switched = signal<{ date: string; id: string } | null>(null);

/** The person's usual commutes. */
export const commutes = computed(() => usuals.value.filter((each) => each.fields.purpose === "commute"));

/** Today's usual commute, or null where there is none. */
export const usual = computed(() => {
  const id = switched.value?.date === date.value ? switched.value.id : null;
  return commutes.value.find((each) => each.id === id) ?? usualFor(usuals.value, date.value);
});

/** Means another usual, today alone. */
export const switchTo = (id: string): void => {
  switched.value = { date: date.peek(), id };
};

/** The commutes of the working day before, when they went another way than the usual. */
export const otherWay = computed((): { date: string; trips: TripEntry[] } | null => {
  const before = lastWorkday(date.value, calendar.value);
  const legs = before === null ? null : wayOut(before, trips.value);
  if (before === null || legs === null || usual.value === null) return null;
  if (isSameWay(legs, usual.value.fields.legs)) return null;
  const same = trips.value.filter(
    ({ fields }) => fields.date === before && fields.purpose === "commute" && fields.direction !== "none",
  );
  return { date: before, trips: same };
});
