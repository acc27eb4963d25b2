import type { vehicles as swedish } from "../sv/vehicles";

/** The person's own vehicles. */
export const vehicles: typeof swedish = {};
