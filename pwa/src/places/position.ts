/**
 * The position of this phone: asked once for "here", or watched while a distance is recorded and the app is open. It
 * is used on the screen and forgotten; only a distance, or a place that the person saves, remains.
 */
import { signal } from "@preact/signals";
import { greatCircle, type Position } from "./distance";
import type { Town } from "./gazetteer";
import { extend, type Fix, NO_TRACK, type Track } from "./track";

/** Why there is no position. */
export type PositionProblem = "denied" | "unavailable";

// Never a reading of before: half a minute on a train is more than a kilometre.
const ONCE: PositionOptions = { enableHighAccuracy: true, timeout: 15_000, maximumAge: 0 };
const WATCH: PositionOptions = { enableHighAccuracy: true, maximumAge: 0 };

const problemOf = (error: GeolocationPositionError): PositionProblem =>
  error.code === error.PERMISSION_DENIED ? "denied" : "unavailable";

const fixOf = ({ coords, timestamp }: GeolocationPosition): Fix => ({
  latitude: coords.latitude,
  longitude: coords.longitude,
  accuracy: coords.accuracy,
  at: timestamp,
});

/** Where this phone is now, or why it does not say. The browser asks for permission at the first call. */
export function here(): Promise<Fix | PositionProblem> {
  const { geolocation } = navigator;
  if (geolocation === undefined) return Promise.resolve("unavailable");
  return new Promise((done) => {
    geolocation.getCurrentPosition(
      (position) => done(fixOf(position)),
      (error) => done(problemOf(error)),
      ONCE,
    );
  });
}

/** Farther than this from any town, a position has no town's name, metres. */
const NEARBY = 25_000;

/** The town nearest to a position, or null out in the wild. */
export function nearestTown(position: Position, all: readonly Town[]): Town | null {
  let nearest: Town | null = null;
  let least = NEARBY;
  for (const town of all) {
    const metres = greatCircle(position, town);
    if (metres >= least) continue;
    least = metres;
    nearest = town;
  }
  return nearest;
}

/** A recording under way; it goes on while one moves between the pages of the app. */
export interface Recording {
  /** milliseconds */
  since: number;
  track: Track;
  problem: PositionProblem | null;
}
/** The recording under way, or null. */
export const recording = signal<Recording | null>(null);

let watch: number | null = null;
let awake: WakeLockSentinel | null = null;

/** A phone whose screen goes dark stops telling the page where it is. */
async function keepAwake(): Promise<void> {
  try {
    awake = await navigator.wakeLock.request("screen");
    if (recording.peek() === null) await awake.release();
  } catch {
    // Not offered here, or the battery is low: the text asks to keep the app open.
    awake = null;
  }
}

/** Starts recording the distance. */
export function startRecording(): void {
  const { geolocation } = navigator;
  const problem: PositionProblem | null = geolocation === undefined ? "unavailable" : null;
  recording.value = { since: Date.now(), track: NO_TRACK, problem };
  if (problem !== null) return;
  watch = geolocation.watchPosition(
    (position) => {
      const now = recording.peek();
      if (now !== null)
        recording.value = { ...now, track: extend(now.track, fixOf(position)), problem: null };
    },
    (error) => {
      const now = recording.peek();
      if (now !== null) recording.value = { ...now, problem: problemOf(error) };
    },
    WATCH,
  );
  void keepAwake();
}

/** Stops recording and returns the distance, metres; the positions are forgotten. */
export function stopRecording(): number {
  if (watch !== null) navigator.geolocation.clearWatch(watch);
  watch = null;
  void awake?.release().catch(() => undefined);
  awake = null;
  const metres = recording.peek()?.track.metres ?? 0;
  recording.value = null;
  return metres;
}
