import type { routines as swedish } from "../sv/routines";

/** Usuals learned, forgotten weeks, leave, remote meetings. */
export const routines: typeof swedish = {};
