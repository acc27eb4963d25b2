import type { Signal } from "@preact/signals";
import { computeTrip } from "../emissions/calculate";
import { figureTexts, t } from "../i18n";
import { Explain } from "../insight/explanation";
import { useHistory } from "../insight/instead";
import { legsOf } from "../legs/draft";
import { reversed } from "../legs/order";
import { diary } from "../session/state";
import type { TripEntry } from "../store/read";
import type { TripDraft } from "./draft";
import { keptFigures } from "./draft";

/**
 * kg, kr and active minutes of what is typed so far, by the same calculation as on the server. A saved trip as it is keeps the
 * server's own figures, also those of an earlier edition. All of it appears at once, with what is said below it.
 */
export function Figures({ draft, trip }: { draft: Signal<TripDraft>; trip: TripEntry | null }) {
  const { form } = t.value;
  const ready = useHistory();
  const data = diary.value?.home.emissions;
  const { direction, date, purpose } = draft.value;
  const oneWay = legsOf(draft.value.legs);
  if (data === undefined || oneWay.length === 0 || !ready) return <p class="muted small">{form.estimate}</p>;
  const legs = direction === "both" ? [...oneWay, ...reversed(oneWay)] : oneWay;
  const kept = trip === null || direction === "both" ? null : keptFigures(trip, date, legs);
  const figures = kept ?? computeTrip(legs, date, data);
  return (
    <>
      <ul
        class="facts num"
        aria-live="polite"
        data-testid="figures"
        data-milligrams={figures.milligrams ?? "unknown"}
        data-ore={figures.ore ?? "unknown"}
      >
        {figureTexts(figures).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {figures.legs.some((leg) => leg.milligrams === null) ? <p class="muted small">{form.gap}</p> : null}
      <Explain legs={legs} date={date} purpose={purpose} computed={kept} />
    </>
  );
}
