import { categoryOf, mainLeg } from "../emissions/categories";
import { kg, km, kr, shortDate, t } from "../i18n";
import { figuresOf } from "../insight/totals";
import { titleOf } from "../insight/trip-title";
import { Icon, ModeTile } from "../kit/icons";
import { reasonText } from "../kit/rejected-banner";
import { discard } from "../session/actions";
import { connection, diary } from "../session/state";
import type { Entry, TripEntry } from "../store/read";
import { Conflicts } from "./conflicts";
import { TripTools } from "./trip-tools";

/** Where a row is on its way to the server, in words; nothing once it has arrived. */
export function Progress({ entry }: { entry: Entry<unknown> }) {
  const { trips } = t.value;
  if (!entry.waiting) return null;
  const text = connection.value === "sign_in" ? trips.waitingSignIn : trips.waiting;
  return <span class="waits small">{text}</span>;
}

/** Why the server refused a trip, and the two ways on. */
function Refused({ trip }: { trip: TripEntry }) {
  const { trips } = t.value;
  if (trip.rejected === null) return null;
  return (
    <div class="refused" data-testid="refused">
      <p class="problem">
        {trips.refused} {reasonText(trip.rejected)}
      </p>
      <div class="chip-row">
        <a class="chip" href={`/trips/${trip.id}`}>
          {trips.fix}
        </a>
        <button
          type="button"
          class="chip"
          data-testid="discard"
          onClick={() => void discard("trip", trip.id)}
        >
          {trips.discard}
        </button>
      </div>
    </div>
  );
}

/** A trip in the diary: what, when, kg and kr; behind the dots what else can be done with it. */
export function TripRow(props: {
  trip: TripEntry;
  near: readonly TripEntry[];
  open: boolean;
  onOpen: (open: boolean) => void;
}) {
  const { trip, near, open, onOpen } = props;
  const data = diary.value?.home.emissions;
  const { trips, mode } = t.value;
  const { legs, date } = trip.fields;
  const main = mainLeg(legs);
  if (data === undefined || main === undefined) return null;
  const figures = figuresOf(trip, data);
  const title = titleOf(trip.fields);
  const spoken = `${title}, ${shortDate(date)}`;
  return (
    <li
      class="trip-item"
      data-testid="trip-row"
      data-id={trip.id}
      data-milligrams={figures.milligrams ?? "unknown"}
      data-ore={figures.ore ?? "unknown"}
    >
      <div class="trip-row">
        <a href={`/trips/${trip.id}`} data-testid="edit-trip">
          <ModeTile mode={main.mode} category={categoryOf(main)} />
          <span class="trip-text">
            <b>{title}</b>
            <span class="muted small">{shortDate(date)}</span>
            <span class="muted small">{legs.map((leg) => mode[leg.mode]).join(" + ")}</span>
            <Progress entry={trip} />
          </span>
          <span class="trip-figures num">
            <b>{kg(figures.milligrams)}</b>
            <span class="muted small">{kr(figures.ore)}</span>
            <span class="muted small">{km(figures.metres)}</span>
          </span>
        </a>
        <button
          type="button"
          class="quiet-button"
          data-testid="more"
          aria-expanded={open}
          aria-label={trips.more(spoken)}
          onClick={() => onOpen(!open)}
        >
          <Icon name="more" />
        </button>
      </div>
      <Refused trip={trip} />
      <Conflicts trip={trip} />
      {open ? <TripTools trip={trip} near={near} onDone={() => onOpen(false)} /> : null}
    </li>
  );
}
