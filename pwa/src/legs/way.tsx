import type { Leg } from "../contract.gen";
import { categoryOf } from "../emissions/categories";
import { km, t } from "../i18n";
import { ModeTile } from "../kit/icons";

/** Up to this many legs stand side by side with their names; more are icons only. */
const NAMED_LEGS = 2;

/** A journey as a row of its legs. */
export function Way({ legs }: { legs: readonly Leg[] }) {
  const named = legs.length <= NAMED_LEGS;
  return (
    <ol class={`route${named ? "" : " many"}`}>
      {legs.map((leg, index) => (
        <li class="leg" key={`${index}-${leg.mode}`}>
          {index > 0 ? <span class="dash" aria-hidden="true" /> : null}
          <ModeTile mode={leg.mode} category={categoryOf(leg)} />
          <div>
            <b class="num">{km(leg.metres)}</b>
            <div class={named ? "muted small" : "sr"}>{t.value.mode[leg.mode]}</div>
          </div>
        </li>
      ))}
    </ol>
  );
}
