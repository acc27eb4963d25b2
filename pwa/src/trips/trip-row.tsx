import { categoryOf, mainLeg } from "../emissions/categories";
import { kg, km, kr, shortDate, t } from "../i18n";
import { figuresOf } from "../insight/totals";
import { titleOf } from "../insight/trip-title";
import { Icon, ModeTile } from "../kit/icons";
import { connection, diary } from "../session/state";
import { Conflicts } from "../settle/conflicts";
import { Refused } from "../settle/refusal";
import type { Entry, TripEntry } from "../store/read";
import { whereOf } from "./where";

/** Where a row is on its way to the server, in words; nothing once it has arrived. */
export function Progress({ entry }: { entry: Entry<unknown> }) {
  const { trips } = t.value;
  if (!entry.waiting) return null;
  const text =
    connection.value === "sign_in"
      ? trips.waitingSignIn
      : connection.value === "old_app"
        ? trips.waitingVersion
        : trips.waiting;
  return <span class="waits small">{text}</span>;
}

/** A trip in the list of a day: what and from where to where, kg, kr where they are known; behind the dots its tools. */
export function TripRow({ trip, onTools }: { trip: TripEntry; onTools: () => void }) {
  const data = diary.value?.home.emissions;
  const { trips, mode } = t.value;
  const { legs, date } = trip.fields;
  const main = mainLeg(legs);
  if (data === undefined || main === undefined) return null;
  const figures = figuresOf(trip, data);
  const title = titleOf(trip.fields);
  const where = whereOf(trip.fields);
  return (
    <li
      class="trip-item"
      data-testid="trip-row"
      data-id={trip.id}
      data-milligrams={figures.milligrams ?? "unknown"}
      data-ore={figures.ore ?? "unknown"}
    >
      <div class="trip-row">
        <a href={`/trips/${trip.id}`} data-testid="open-trip">
          <ModeTile mode={main.mode} category={categoryOf(main)} />
          <span class="trip-text">
            <b>{title}</b>
            {where === "" || where === title ? null : <span class="small">{where}</span>}
            <span class="muted small modes-of">{legs.map((leg) => mode[leg.mode]).join(" + ")}</span>
            <Progress entry={trip} />
          </span>
          <span class="trip-figures num">
            <b>{kg(figures.milligrams)}</b>
            {figures.ore === null ? null : <span class="muted small">{kr(figures.ore)}</span>}
            <span class="muted small">{km(figures.metres)}</span>
          </span>
        </a>
        <button
          type="button"
          class="quiet-button"
          data-testid="more"
          aria-haspopup="dialog"
          aria-label={trips.more(`${title}, ${shortDate(date)}`)}
          onClick={onTools}
        >
          <Icon name="more" />
        </button>
      </div>
      <Refused kind="trip" id={trip.id} reason={trip.rejected} href={`/trips/${trip.id}/edit`} />
      <Conflicts kind="trip" entry={trip} />
    </li>
  );
}
