/** Usuals learned, forgotten weeks, leave, remote meetings. */
export const routines = {};
