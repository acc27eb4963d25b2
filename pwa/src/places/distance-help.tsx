import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { km, late } from "../i18n";
import type { Position } from "./distance";
import { loadTowns, localName, towns } from "./gazetteer";
import {
  here,
  nearestTown,
  type PositionProblem,
  recording,
  startRecording,
  stopRecording,
} from "./position";

/** A position under a name that may stand in a mileage log. */
export interface NamedPosition extends Position {
  value: string;
}

const TENTH_OF_KM = 100;

/** The sentence for why there is no position. */
export function problemText(problem: PositionProblem): string {
  const { help } = late.value.business;
  return problem === "denied" ? help.denied : help.unavailable;
}

function Recording({ onDistance }: { onDistance: (metres: number) => void }) {
  const { help } = late.value.business;
  const [told, setTold] = useState("");
  const now = recording.value;
  if (now === null) {
    return (
      <>
        <button
          type="button"
          class="chip"
          data-testid="record"
          onClick={() => {
            setTold("");
            startRecording();
          }}
        >
          {help.record}
        </button>
        <p class="muted small">{help.recordText}</p>
        <p class="small" role="status">
          {told}
        </p>
      </>
    );
  }
  const stop = () => {
    const metres = Math.round(stopRecording() / TENTH_OF_KM) * TENTH_OF_KM;
    setTold(metres > 0 ? help.filled(km(metres)) : help.tooShort);
    if (metres > 0) onDistance(metres);
  };
  return (
    <>
      <p class="recording">
        <span class="dot" aria-hidden="true" />
        <span>
          <b>{help.recording}</b>{" "}
          <span class="num" data-testid="recorded">
            {help.recorded(km(now.track.metres))}
          </span>
        </span>
      </p>
      {now.problem === null ? null : (
        <p class="problem" role="alert">
          {problemText(now.problem)}
        </p>
      )}
      <button type="button" class="chip" data-testid="stop-recording" onClick={stop}>
        {help.stop}
      </button>
    </>
  );
}

/**
 * The distance by position: "here" as one end, or measured while one travels. Nothing is asked before it is said what
 * happens with it.
 */
export function DistanceHelp(props: {
  children?: ComponentChildren;
  onOpen?: () => void;
  onHere: (end: "from" | "to", place: NamedPosition) => void;
  onDistance: (metres: number) => void;
}) {
  const { help } = late.value.business;
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<PositionProblem | null>(null);
  const ask = async (end: "from" | "to") => {
    setAsking(true);
    setProblem(null);
    const [found] = await Promise.all([here(), loadTowns()]);
    setAsking(false);
    if (typeof found === "string") return setProblem(found);
    const town = nearestTown(found, towns.peek() ?? []);
    const { latitude, longitude } = found;
    props.onHere(end, { value: town === null ? help.nowhere : localName(town), latitude, longitude });
  };
  return (
    <details
      class="more"
      open={recording.value !== null}
      onToggle={(event) => event.currentTarget.open && props.onOpen?.()}
    >
      <summary data-testid="distance-help">{help.title}</summary>
      <div class="distance-help">
        {props.children}
        <p class="muted small">{help.stays}</p>
        <div class="row">
          {(["from", "to"] as const).map((end) => (
            <button
              type="button"
              key={end}
              class="chip"
              data-testid={`here-${end}`}
              disabled={asking}
              onClick={() => void ask(end)}
            >
              {end === "from" ? help.hereFrom : help.hereTo}
            </button>
          ))}
        </div>
        <p class="small" role="status">
          {asking ? help.asking : ""}
        </p>
        {problem === null ? null : (
          <p class="problem" role="alert">
            {problemText(problem)}
          </p>
        )}
        <Recording onDistance={props.onDistance} />
        <a class="chip" href="/me/places">
          {help.manage}
        </a>
        <p class="muted small">{late.value.business.credit}</p>
      </div>
    </details>
  );
}
