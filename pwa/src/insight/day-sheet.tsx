import { useId } from "preact/hooks";
import { categoryOf, mainLeg } from "../emissions/categories";
import { figureTexts, late, longDate, t } from "../i18n";
import { Icon, ModeTile } from "../kit/icons";
import { Sheet, type SheetControl } from "../kit/sheet";
import { diary } from "../session/state";
import { inTravelOrder } from "../store/order";
import type { TripEntry } from "../store/read";
import type { Span } from "./read";
import { figuresOf } from "./totals";
import { titleOf } from "./trip-title";

function TripLine({ trip }: { trip: TripEntry }) {
  const data = diary.value?.home.emissions;
  const main = mainLeg(trip.fields.legs);
  if (data === undefined || main === undefined) return null;
  return (
    <li class="trip-row">
      <a href={`/trips/${trip.id}`} data-testid="day-trip">
        <ModeTile mode={main.mode} category={categoryOf(main)} />
        <span class="trip-text">
          <b>{titleOf(trip.fields)}</b>
          <span class="muted small">{trip.fields.legs.map((leg) => t.value.mode[leg.mode]).join(" + ")}</span>
          <span class="small num">{figureTexts(figuresOf(trip, data)).join(" · ")}</span>
        </span>
        <Icon name="right" />
      </a>
    </li>
  );
}

/** What a day of the calendar holds. */
export function DaySheet(props: { sheet: SheetControl; date: string | null; span: Span | null }) {
  const { sheet, date, span } = props;
  const title = useId();
  const { trips: texts } = t.value;
  const { insight } = late.value;
  const trips = inTravelOrder(span?.trips.filter(({ fields }) => fields.date === date) ?? []);
  const avoided = span?.avoided.filter(({ fields }) => fields.date === date) ?? [];
  return (
    <Sheet sheet={sheet} labelledBy={title} tall>
      {date === null ? null : (
        <div class="sheet-body stack" data-testid="day">
          <h2 id={title}>{longDate(date)}</h2>
          {trips.length + avoided.length === 0 ? <p class="muted">{t.value.week.notYet}</p> : null}
          <ul>
            {trips.map((trip) => (
              <TripLine key={trip.id} trip={trip} />
            ))}
            {avoided.map(({ id, fields }) => (
              <li class="trip-row" key={id}>
                <div class="trip-main">
                  <span class="tile m-none">
                    <Icon name="laptop" />
                  </span>
                  <b>{fields.reason === "telework" ? texts.telework : texts.remoteMeeting}</b>
                </div>
              </li>
            ))}
          </ul>
          <div class="actions">
            <a class="chip" href={`/new?date=${date}`}>
              <Icon name="plus" /> {insight.month.add}
            </a>
            <button type="button" class="chip" onClick={sheet.close}>
              {insight.month.close}
            </button>
          </div>
        </div>
      )}
    </Sheet>
  );
}
