import "../places/places.css";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Mode, Purpose } from "../contract.gen";
import { km, late, number } from "../i18n";
import {
  airportAs,
  airportChoices,
  airportNamed,
  type PlaceChoice,
  placeChoices,
  positionOf,
  shownText,
} from "../places/choices";
import { detourOf, estimate, greatCircle, type Position } from "../places/distance";
import { DistanceHelp } from "../places/distance-help";
import { airports, listsMissing, loadAirports, loadTowns } from "../places/gazetteer";
import { PlaceField } from "../places/place-field";
import { readPlaces } from "../places/saved";

type End = "from" | "to";
/** What the fields hold; of a business trip it is kept, of a commute it only helps to find the distance. */
type Ends = Record<End, string>;

/** What places have to do with a leg: its ends, and the distance between them that follows. */
export interface Journey extends Ends {
  /** null until somebody said how it was travelled: the distance is then that by road */
  mode: Mode | null;
  /** 0 while nobody knows */
  metres: number;
}

/** From here on two airports were flown between, metres: from one to another of a city one drives. */
const FLOWN_FROM = 100_000;

/** The distance between two known places, how it was found, and a way to take it. */
function Told(props: {
  mode: Mode;
  from: Position;
  to: Position;
  metres: number;
  onUse: (metres: number) => void;
}) {
  const { business } = late.value;
  const metres = estimate(props.mode, props.from, props.to);
  if (metres === null) return null;
  const flight = props.mode === "flight";
  const how = flight
    ? business.flightHow
    : business.detour(km(greatCircle(props.from, props.to)), number(detourOf(props.mode), 1));
  return (
    <div class="distance-told" data-testid="distance-told">
      <p>
        <b class="num">{flight ? business.flightAbout(km(metres)) : business.about(km(metres))}</b>
        <br />
        <span class="muted small">{how}</span>
      </p>
      {props.metres === metres ? null : (
        <button type="button" class="chip" data-testid="use-distance" onClick={() => props.onUse(metres)}>
          {business.useDistance(km(metres))}
        </button>
      )}
    </div>
  );
}

/**
 * Where a leg went from and to, and the distance that follows from it. A distance that the person typed is never
 * overwritten: then the estimate is only offered.
 */
export default function LegPlaces(props: {
  journey: Journey;
  onChange: (change: Partial<Journey>) => void;
  purpose: Purpose;
}) {
  const { journey, onChange } = props;
  const { business } = late.value;
  const kept = props.purpose === "business";
  const mode = journey.mode ?? "car";
  const flight = mode === "flight";
  const [mine, setMine] = useState<Ends>({ from: "", to: "" });
  // Exact positions of what was picked at each end: two villages may bear one name, home and work may lie in one town, and
  // "here" is in no list. They are never part of the draft.
  const [picked, setPicked] = useState<Record<string, Position>>({});
  // The lists are for those who look for a place: a commute is mostly typed in km.
  const [opened, setOpened] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const wanted = kept || flight || opened;
  const ends: Ends = kept ? journey : mine;

  useEffect(() => {
    if (!wanted) return;
    void loadAirports();
    if (!flight) void loadTowns();
    void readPlaces();
  }, [flight, wanted]);

  const keyOf = (end: End, value: string): string => `${end}/${flight}/${value}`;
  const where = (end: End): Position | null => picked[keyOf(end, ends[end])] ?? positionOf(mode, ends[end]);
  const from = where("from");
  const to = where("to");
  const found = from === null || to === null ? null : estimate(mode, from, to);

  // An airport goes by its code on a flight and by its name otherwise; who changes the mode need not pick it again.
  useEffect(() => {
    if (!kept || journey.mode === null) return;
    const named = { from: airportAs(mode, journey.from), to: airportAs(mode, journey.to) };
    if (named.from !== journey.from || named.to !== journey.to) onChange(named);
  }, [flight, airports.value]);

  // What the field of km holds follows the places as long as nobody typed another distance.
  const filled = useRef<number | null>(null);
  useEffect(() => {
    if (found === null) return;
    const free = journey.metres === 0 || journey.metres === filled.current;
    if (journey.metres === found || free) filled.current = found;
    if (free && journey.metres !== found) onChange({ metres: found });
  }, [found]);

  const set = (end: End, value: string) => {
    if (!kept) return setMine({ ...mine, [end]: value });
    const both = { ...ends, [end]: value };
    const flown = journey.mode === null && isFlown(both.from, both.to);
    onChange({ [end]: value, ...(flown ? { mode: "flight" } : {}) });
  };
  const pick = (end: End, choice: Pick<PlaceChoice, "value" | "latitude" | "longitude">) => {
    const { latitude, longitude } = choice;
    setPicked({ ...picked, [keyOf(end, choice.value)]: { latitude, longitude } });
    set(end, choice.value);
  };
  const field = (end: End) => (
    <PlaceField
      label={business[end]}
      testId={`place-${end}`}
      placeholder={flight ? business.airportHint : business.placeHint}
      shown={shownText(mode, ends[end])}
      choices={flight ? airportChoices : placeChoices}
      onText={(text) => set(end, text)}
      onPick={(choice) => {
        pick(end, choice);
        // After where from comes where to: the keyboard is there at once.
        if (end === "from" && ends.to === "")
          whole.current?.querySelector<HTMLElement>("[data-testid=place-to]")?.focus();
      }}
    />
  );
  const named = ends.from.trim() !== "" && ends.to.trim() !== "";
  const told =
    from === null || to === null ? (
      <p class="muted small">{named && !listsMissing.value ? business.unknownPlaces : ""}</p>
    ) : (
      <Told
        mode={mode}
        from={from}
        to={to}
        metres={journey.metres}
        onUse={(metres) => {
          filled.current = metres;
          onChange({ metres });
        }}
      />
    );
  const places = (
    <>
      {field("from")}
      {field("to")}
      {listsMissing.value ? <p class="muted small">{business.listsMissing}</p> : null}
      <div aria-live="polite">{told}</div>
    </>
  );
  return (
    <div class="places" ref={whole}>
      {kept || flight ? places : null}
      {flight ? null : (
        <DistanceHelp
          onOpen={() => setOpened(true)}
          onHere={(end, place) => pick(end, place)}
          onDistance={(metres) => {
            filled.current = null;
            onChange({ metres });
          }}
        >
          {kept ? null : places}
        </DistanceHelp>
      )}
    </div>
  );
}

/** True for two airports far from each other. */
function isFlown(from: string, to: string): boolean {
  const [one, other] = [airportNamed(from), airportNamed(to)];
  return one !== undefined && other !== undefined && greatCircle(one, other) >= FLOWN_FROM;
}
