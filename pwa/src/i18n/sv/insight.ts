/** Comparisons, explanations, week, month and year. */
export const insight = {};
