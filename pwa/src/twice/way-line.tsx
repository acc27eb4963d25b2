import type { TripFields } from "../contract.gen";
import { categoryOf, mainLeg } from "../emissions/categories";
import { km, t } from "../i18n";
import { titleOf } from "../insight/trip-title";
import { ModeTile } from "../kit/icons";

/** How one travelled, and how far: "Cykel + pendeltåg, 43 km". */
export function wayText({ legs }: TripFields): string {
  const { mode } = t.value;
  const [first = "", ...others] = legs.map((leg) => mode[leg.mode]);
  const modes = [first, ...others.map((name) => name.toLowerCase())].join(" + ");
  return `${modes}, ${km(legs.reduce((sum, leg) => sum + leg.metres, 0))}`;
}

/** A trip in one line: direction, modes and distance, and what else is known of it. */
export function WayLine({ fields, more }: { fields: TripFields; more: string[] }) {
  const main = mainLeg(fields.legs);
  if (main === undefined) return null;
  return (
    <li class="trip-row">
      <div class="trip-main">
        <ModeTile mode={main.mode} category={categoryOf(main)} />
        <span class="trip-text">
          <b>{titleOf(fields)}</b>
          <span class="muted small num">{[wayText(fields), ...more].join(" · ")}</span>
        </span>
      </div>
    </li>
  );
}
