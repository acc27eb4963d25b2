import type { Leg, Purpose } from "../contract.gen";
import { km, t } from "../i18n";
import { ModeIcon } from "../kit/icons";
import { remembered } from "./memory";
import { recentWays } from "./recent";

const SHOWN = 3;

/** The last different journeys, to be taken again with one tap. */
export function RecentWays({ purpose, onPick }: { purpose: Purpose; onPick: (legs: Leg[]) => void }) {
  const { form, mode } = t.value;
  const ways = recentWays(remembered.value ?? [], purpose, SHOWN);
  if (ways.length === 0) return null;
  return (
    <div class="again">
      <p class="small muted" id="again">
        {form.again}
      </p>
      <ul class="chip-row" aria-labelledby="again">
        {ways.map(({ id, legs }) => (
          <li key={id}>
            <button type="button" class="chip" data-testid="again" onClick={() => onPick(legs)}>
              {legs.map((leg, index) => (
                <ModeIcon key={`${index}-${leg.mode}`} mode={leg.mode} />
              ))}
              <span class="sr">{legs.map((leg) => mode[leg.mode]).join(" + ")}</span>
              <span class="num">{km(legs.reduce((sum, leg) => sum + leg.metres, 0))}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
