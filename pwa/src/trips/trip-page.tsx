import "../kit/form.css";
import "../kit/list.css";
import "./trip.css";
import type { TripFields } from "../contract.gen";
import { isActive } from "../emissions/categories";
import { fullDate, kg, km, kr, longDate, minutes, t } from "../i18n";
import { Explain } from "../insight/explanation";
import { useHistory } from "../insight/instead";
import { figuresOf } from "../insight/totals";
import { titleOf } from "../insight/trip-title";
import { Icon } from "../kit/icons";
import { useSheet } from "../kit/sheet";
import { Top } from "../kit/top";
import { back, go } from "../session/place";
import { diary, date as today, usuals } from "../session/state";
import { Conflicts } from "../settle/conflicts";
import { Refused } from "../settle/refusal";
import { Journey } from "./journey";
import { MissingTrip } from "./missing-trip";
import { counterpartOf } from "./reshape";
import { type TripDay, useTripDay } from "./trip-day";
import { Progress } from "./trip-row";
import { TripTools } from "./trip-tools";
import { whereOf } from "./where";

/** Less than half a minute of movement is none. */
const WORTH_SAYING_SECONDS = 30;

/** "Torsdag 26 november", with its year unless that is this one. */
const dayText = (date: string): string =>
  date.slice(0, 4) === today.value.slice(0, 4) ? longDate(date) : fullDate(date);

/** What a trip comes to: kg, kr, km and movement, and where each number comes from. */
function TripFigures({ trip }: Pick<TripDay, "trip">) {
  const { trips: texts } = t.value;
  const data = diary.value?.home.emissions;
  const ready = useHistory();
  if (data === undefined) return null;
  const figures = figuresOf(trip, data);
  const { legs, date, purpose } = trip.fields;
  const active = legs.filter((leg) => isActive(leg.mode)).reduce((sum, leg) => sum + leg.metres, 0);
  const moved = figures.active_seconds >= WORTH_SAYING_SECONDS;
  return (
    <section class="card stack" aria-label={texts.figures}>
      <dl
        class="trip-sums num"
        data-testid="figures"
        data-milligrams={figures.milligrams ?? "unknown"}
        data-ore={figures.ore ?? "unknown"}
      >
        <div>
          <dt class="muted small">{texts.emission}</dt>
          <dd>{figures.milligrams === null ? texts.unknown : kg(figures.milligrams)}</dd>
        </div>
        <div>
          <dt class="muted small">{texts.cost}</dt>
          <dd>{figures.ore === null ? texts.unknown : kr(figures.ore)}</dd>
        </div>
        <div>
          <dt class="muted small">{texts.distance}</dt>
          <dd>{km(figures.metres)}</dd>
        </div>
        {moved ? (
          <div>
            <dt class="muted small">{texts.moved}</dt>
            <dd>
              {minutes(figures.active_seconds)}
              {active === figures.metres ? null : (
                <span class="muted small"> {texts.movedOn(km(active))}</span>
              )}
            </dd>
          </div>
        ) : null}
      </dl>
      {ready ? <Explain legs={legs} date={date} purpose={purpose} computed={trip.computed} /> : null}
    </section>
  );
}

const nameOfUsual = (id: TripFields["usual_id"]): string =>
  usuals.value.find((usual) => usual.id === id)?.fields.name ?? "";

/** What was written of a trip, and the way to its other way. */
function About({ trip, day }: TripDay) {
  const { trips: texts, form } = t.value;
  const { errand, client, note, usual_id, purpose } = trip.fields;
  const told = [
    [texts.kind, purpose === "commute" ? form.commute : form.business],
    [texts.errand, errand ?? ""],
    [texts.client, client ?? ""],
    [form.note, note ?? ""],
    [texts.byUsual, nameOfUsual(usual_id)],
  ].filter(([, text]) => text !== "");
  const other = counterpartOf(trip, day);
  return (
    <section class="card list" aria-label={texts.about}>
      <dl class="pairs">
        {told.map(([name, text]) => (
          <div key={name}>
            <dt class="muted small">{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {other === null ? null : (
        <a class="trip-other" href={`/trips/${other.id}`} data-testid="other-way">
          <span>
            <span class="muted small line">
              {other.fields.direction === "out" ? texts.wayThere : texts.wayBack}
            </span>
            <b>{whereOf(other.fields) || titleOf(other.fields)}</b>
          </span>
          <Icon name="right" />
        </a>
      )}
    </section>
  );
}

/** `/trips/:id`: a trip to read. */
export default function TripPage({ id }: { id: string | null }) {
  const found = useTripDay(id, { follow: true });
  const sheet = useSheet();
  const { trips: texts } = t.value;
  const data = diary.value?.home.emissions;
  if (!found || data === undefined) return <MissingTrip title={texts.one} reading={found === undefined} />;
  const { trip, day } = found;
  const { fields } = trip;
  return (
    <div class="stack">
      <Top title={titleOf(fields)} above={dayText(fields.date)} />
      <Refused kind="trip" id={trip.id} reason={trip.rejected} href={`/trips/${trip.id}/edit`} />
      <Conflicts kind="trip" entry={trip} />
      <section class="card">
        <Journey trip={fields} figures={figuresOf(trip, data).legs} />
        <Progress entry={trip} />
      </section>
      <TripFigures trip={trip} />
      <About trip={trip} day={day} />
      <div class="save-bar">
        <button type="button" class="chip" data-testid="more" aria-haspopup="dialog" onClick={sheet.show}>
          <Icon name="more" /> {texts.moreTools}
        </button>
        <a class="go" data-testid="edit-trip" href={`/trips/${trip.id}/edit`}>
          {texts.edit}
        </a>
      </div>
      <TripTools
        sheet={sheet}
        of={found}
        onGone={(joinedTo) =>
          joinedTo === null ? back("/trips") : go(`/trips/${joinedTo}`, { replace: true })
        }
      />
    </div>
  );
}
