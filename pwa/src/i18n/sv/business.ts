/** Business trips: airports, places, the mileage log. */
export const business = {};
