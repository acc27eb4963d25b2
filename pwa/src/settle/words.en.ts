import type { words as swedish } from "./words.sv";

/** Two values of one field, what was refused and where, and the names of all fields. */
export const words: typeof swedish = {
  settle: {
    conflict: (field) => `${field} changed on two devices. The latest change counts.`,
    counts: "In use now",
    other: "The other",
    writtenBy: (here, at) =>
      here ? `Written on this device, arrived ${at}.` : `Written on another device, arrived ${at}.`,
    takeOther: "Use the other one",
    keepThis: "Keep this one",
    settled: "Your choice is saved on your phone.",
    where: (fields) => `Concerns: ${fields}.`,
    leg: (n) => `Leg ${n}`,
    yes: "yes",
    no: "no",
    anotherUsual: "a usual trip that’s no longer there",
    noLeave: "no leave",
    noDay: "no day",
    odometerStart: (km) => `odometer ${km} before`,
    odometerEnd: (km) => `odometer ${km} after`,
    of: {
      trip: {
        date: "The date",
        legs: "The legs",
        purpose: "The kind of trip",
        direction: "The direction",
        note: "The note",
        errand: "The purpose",
        client: "The client",
        usual_id: "The usual trip",
        additional: "Whether it’s an extra trip",
      },
      usual: {
        name: "The name",
        purpose: "The kind of trip",
        legs: "The legs",
        weekdays: "The weekdays",
        position: "The place in the order",
      },
      avoided_trip: {
        date: "The date",
        reason: "The reason",
        people: "The number of people",
        legs: "The trip that wasn’t needed",
        note: "The note",
      },
      vehicle: {
        name: "The name",
        mode: "The kind of vehicle",
        vehicle_owner: "Whose vehicle it is",
        fuel: "The fuel",
        own_grams_per_km: "The vehicle’s own emissions",
        position: "The place in the order",
      },
      schedule: {
        weekdays: "The working days",
        telework: "The days worked at home",
        leave: "The leave",
      },
    },
  },
};
