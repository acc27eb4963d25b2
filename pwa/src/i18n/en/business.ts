import type { business as swedish } from "../sv/business";

/** Business trips: airports, places, the mileage log. */
export const business: typeof swedish = {};
