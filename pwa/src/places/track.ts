/** How far somebody moved, from a row of positions. Pure: positions go in, metres come out, nothing is kept. */
import { greatCircle, type Position } from "./distance";

/** One reading of the position. */
export interface Fix extends Position {
  /** radius of the 95 % circle, metres */
  accuracy: number;
  /** milliseconds */
  at: number;
}

/** How far it went so far, and from where the next step is measured. */
export interface Track {
  metres: number;
  last: Fix | null;
  /** readings in a row that agree with each other and not with `last`: after some of them, `last` was the wrong one */
  apart: { fix: Fix; count: number } | null;
}

/** A track before its first reading. */
export const NO_TRACK: Track = { metres: 0, last: null, apart: null };

/** Readings less certain than this are left out, metres. */
export const WORST_ACCURACY = 100;
/** Faster than any train here: a jump of the receiver, metres per second. */
export const FASTEST = 60;
/** A receiver that lies still seems to wander about; only steps longer than this, or than its own doubt, count. */
const SHORTEST_STEP = 10;
/** So many readings in a row are believed against the one before them. */
const BELIEVED = 4;

/** True where nobody can have come from one reading to the other. */
function isJump(from: Fix, to: Fix): boolean {
  const seconds = (to.at - from.at) / 1000;
  return seconds <= 0 || greatCircle(from, to) / seconds > FASTEST;
}

/** After a jump nothing is added; a receiver that stays where it jumped to is followed from there. */
function jumped(track: Track, fix: Fix): Track {
  const { apart } = track;
  const count = apart !== null && !isJump(apart.fix, fix) ? apart.count + 1 : 1;
  return count >= BELIEVED ? { ...track, last: fix, apart: null } : { ...track, apart: { fix, count } };
}

/** The track after one more reading. An implausible one adds nothing. */
export function extend(track: Track, fix: Fix): Track {
  if (!(fix.accuracy <= WORST_ACCURACY)) return track;
  const { last } = track;
  if (last === null) return { ...track, last: fix };
  if (isJump(last, fix)) return jumped(track, fix);
  const step = greatCircle(last, fix);
  if (step < Math.max(SHORTEST_STEP, fix.accuracy)) return { ...track, apart: null };
  return { metres: track.metres + step, last: fix, apart: null };
}
