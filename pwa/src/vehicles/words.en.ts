import type { words as swedish } from "./words.sv";

/** The person's own vehicles. */
export const words: typeof swedish = {
  vehicles: {
    title: "My vehicles",
    link: "My vehicles",
    linkText: "Cars, mopeds and motorcycles",
    empty:
      "Save your car here and its fuel, owner and emissions are filled in each time you log a trip with it.",
    add: "Add a vehicle",
    newTitle: "New vehicle",
    editTitle: "Edit vehicle",
    name: "What do you call it?",
    nameHint: "For example the Volvo or the pool car.",
    kind: "Type",
    owner: "Whose is it?",
    owners: {
      private: "My own",
      company: "Company car",
      pool: "My employer’s",
      rental: "Rented",
      taxi: "Taxi",
    },
    ownGrams: "The vehicle’s own emissions, g/km (optional)",
    grams: (n) => `${n}\u00a0g/km`,
    fuelUnknown: "No fuel given",
    save: "Save the vehicle",
    remove: (name) => `Delete ${name}`,
    errorName: "Give the vehicle a name you’ll recognise.",
    choose: "Which vehicle?",
    saveThis: "Save as a vehicle",
    odometer: {
      title: "Odometer readings",
      start: "Before, km",
      end: "After, km",
      last: (reading) => `Last reading ${reading} – use it`,
      told: (distance) => `${distance} by the odometer.`,
      toldBoth: (both, one) => `${both} both ways by the odometer, ${one} each way.`,
      use: (distance) => `Use ${distance}, as the odometer says`,
      error:
        "Enter whole kilometres, at most 9,999,999. The reading after the trip can’t be lower than before.",
    },
  },
};
