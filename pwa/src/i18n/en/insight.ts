import type { insight as swedish } from "../sv/insight";

/** Comparisons, explanations, week, month and year. */
export const insight: typeof swedish = {};
