/** Today's commute, as a signal. */
import { computed } from "@preact/signals";
import { avoided, date, justLogged, trips } from "../session/state";
import { commuteOn } from "./usual";

/** What is in the diary of today, the rows just written included: what answers a tap, before the week is drawn anew. */
export const todaysCommute = computed(() =>
  commuteOn(
    date.value,
    [...justLogged.value.trips, ...trips.value],
    [...justLogged.value.avoided, ...avoided.value],
  ),
);
