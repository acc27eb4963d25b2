/** The person's own working days, as signals. */
import { computed } from "@preact/signals";
import { date, diary, schedule } from "../session/state";
import { dayOff, workCalendar } from "./calendar";

/** The days the person works: their schedule and the holidays last heard of. */
export const calendar = computed(() =>
  workCalendar(schedule.value?.fields ?? null, diary.value?.home.calendar?.holidays),
);

/** Why today is free, or null on a working day. */
export const offToday = computed(() => dayOff(date.value, calendar.value));
