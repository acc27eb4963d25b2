import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { sumKnown } from "../emissions/calculate";
import { categoryOf, mainLeg } from "../emissions/categories";
import { kg, km, kr, t } from "../i18n";
import { figuresOf } from "../insight/totals";
import { titleOf } from "../insight/trip-title";
import { Icon, ModeTile } from "../kit/icons";
import { diary } from "../session/state";
import { openConflicts } from "../settle/conflicts";
import type { TripEntry } from "../store/read";
import { Progress, TripRow } from "./trip-row";
import { whereOf } from "./where";

/** True for a trip that asks something of its owner: it is never folded away. */
export const asks = (trip: TripEntry): boolean => trip.rejected !== null || openConflicts(trip).length > 0;

/** There and back in one line that opens to both. */
export function PairRow(props: {
  pair: readonly [TripEntry, TripEntry];
  onTools: (trip: TripEntry) => void;
}) {
  const { pair, onTools } = props;
  const [there, back] = pair;
  const open = useSignal(false);
  const rows = useId();
  const data = diary.value?.home.emissions;
  const { form, mode, trips: texts } = t.value;
  const { legs, purpose } = there.fields;
  const isBusiness = purpose === "business";
  const main = mainLeg(legs);
  if (data === undefined || main === undefined) return null;
  const figures = pair.map((trip) => figuresOf(trip, data));
  const ore = sumKnown(figures.map((each) => each.ore));
  const way = legs.map((leg) => mode[leg.mode]).join(" + ");
  const where = whereOf(there.fields);
  return (
    <li class="trip-item pair">
      <div class="trip-row">
        <button
          type="button"
          class="trip-main"
          data-testid="pair"
          aria-expanded={open.value}
          aria-controls={rows}
          onClick={() => {
            open.value = !open.peek();
          }}
        >
          <ModeTile mode={main.mode} category={categoryOf(main)} />
          <span class="trip-text">
            <b>{isBusiness ? titleOf(there.fields) : form.both}</b>
            {where === "" ? null : <span class="small">{where}</span>}
            <span class="muted small">{isBusiness ? `${form.both} · ${way}` : way}</span>
            <Progress entry={there.waiting ? there : back} />
          </span>
          <span class="trip-figures num">
            <b>{kg(sumKnown(figures.map((each) => each.milligrams)))}</b>
            {ore === null ? null : <span class="muted small">{kr(ore)}</span>}
            <span class="muted small">{texts.twice(km(figures[0]?.metres ?? 0))}</span>
          </span>
          <Icon name="down" />
        </button>
      </div>
      <ul id={rows} hidden={!open.value}>
        {pair.map((trip) => (
          <TripRow key={trip.id} trip={trip} onTools={() => onTools(trip)} />
        ))}
      </ul>
    </li>
  );
}
