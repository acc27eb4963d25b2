import type { words as swedish } from "./words.sv";

/** Two values of one field, what was refused and where, and the names of all fields. */
export const words: typeof swedish = {
  settle: {
    conflict: "Changed on two devices. The latest change counts until you choose.",
    counts: "In use now",
    other: "The other",
    writtenBy: (here, at) =>
      here
        ? `The other was written on this device and arrived ${at}.`
        : `The other was written on another device and arrived ${at}.`,
    takeOther: "Use the other",
    keepThis: "Keep this",
    settled: "Your choice is saved on your phone.",
    amiss: {
      missing_field: (what) => `Something is missing: ${what}.`,
      out_of_range: (what) => `A value is too large or too small: ${what}.`,
      too_long: (what) => `A text is too long: ${what}.`,
      unknown_value: (what) => `The server doesn’t know one of the choices: ${what}.`,
      unknown_field: (what) => `The server doesn’t know one of the details: ${what}.`,
      wrong_type: (what) => `One of the details is in a form the server can’t read: ${what}.`,
    },
    leg: (n, part) => (part === "" ? `Leg ${n}` : `Leg ${n}, ${part}`),
    inLeg: {
      metres: "the distance",
      mode: "the mode",
      persons: "the number of people",
      fuel: "the fuel",
      vehicle_owner: "whose car it is",
      cabin_class: "the class",
      own_grams_per_km: "the vehicle’s own emissions",
      ore: "the cost",
      from: "where it begins",
      to: "where it ends",
      odometer_start: "the odometer before",
      odometer_end: "the odometer after",
    },
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
