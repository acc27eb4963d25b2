/** The person's own vehicles. */
export const vehicles = {};
