import type { Signal } from "@preact/signals";
import type { Leg, Purpose } from "../../contract";
import type { TripDraft } from "../../diary/draft";
import { legsOf } from "../../diary/draft";
import { reversed } from "../../diary/reshape";
import { diary } from "../../diary/state";
import { computeTrip } from "../../emissions/calculate";
import { figureTexts, t } from "../../i18n";
import { lazyPart } from "./lazy-part";

const Explain = lazyPart<{ legs: readonly Leg[]; date: string; purpose: Purpose }>(
  () => import("../insight/explain"),
);

/** kg, kr and active minutes of what is typed so far, by the same calculation as on the server. */
export function Figures({ draft }: { draft: Signal<TripDraft> }) {
  const { form } = t.value;
  const data = diary.value?.home.emissions;
  const { direction, date, purpose } = draft.value;
  const oneWay = legsOf(draft.value.legs);
  if (data === undefined || oneWay.length === 0) return <p class="muted small">{form.estimate}</p>;
  const legs = direction === "both" ? [...oneWay, ...reversed(oneWay)] : oneWay;
  const figures = computeTrip(legs, date, data);
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
      <Explain legs={legs} date={date} purpose={purpose} />
    </>
  );
}
