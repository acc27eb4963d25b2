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

type Props = { draft: Signal<TripDraft>; trip: TripEntry | null };

/**
 * What is typed so far, computed as on the server; null while nothing can be. A saved trip as it is keeps the server's own
 * figures, also those of an earlier edition.
 */
function figuresOf({ draft, trip }: Props) {
  const data = diary.value?.home.emissions;
  const { direction, date } = draft.value;
  const oneWay = legsOf(draft.value.legs);
  if (data === undefined || oneWay.length === 0) return null;
  const legs = direction === "both" ? [...oneWay, ...reversed(oneWay)] : oneWay;
  const kept = trip === null || direction === "both" ? null : keptFigures(trip, date, legs);
  return { legs, kept, figures: kept ?? computeTrip(legs, date, data) };
}

/** What the figures wait for. */
function estimate(draft: TripDraft): string {
  const { form } = t.value;
  const [leg] = draft.legs;
  if (leg === undefined || leg.mode !== null) return form.estimate;
  return leg.km.trim() === "" ? form.estimateBoth : form.estimateMode;
}

/** Distance, kg, kr and active minutes of what is typed so far, in one line. */
export function Figures(props: Props) {
  const ready = useHistory();
  const found = figuresOf(props);
  if (found === null || !ready)
    return (
      <p class="muted small" data-testid="estimate">
        {estimate(props.draft.value)}
      </p>
    );
  const { figures } = found;
  return (
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
  );
}

/** What else was possible, and where the figures come from; all of it appears at once with them. */
export function AboutFigures(props: Props) {
  const ready = useHistory();
  const found = figuresOf(props);
  if (found === null || !ready) return null;
  const { purpose, date } = props.draft.value;
  const { legs, kept, figures } = found;
  return (
    <div class="about-figures">
      {figures.legs.some((leg) => leg.milligrams === null) ? (
        <p class="muted small">{t.value.form.gap}</p>
      ) : null}
      <Explain legs={legs} date={date} purpose={purpose} computed={kept} />
    </div>
  );
}
