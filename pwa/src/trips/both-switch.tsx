import { t } from "../i18n";
import { mirrored } from "./both-ways";
import type { InHand } from "./in-hand";
import { wanted } from "./in-hand";
import { MeanwhilePanel } from "./meanwhile-panel";
import { saveBothAnyway, saveOneWay } from "./saving";

/** Whether the other way is changed as well, and what happened to it meanwhile. */
export function BothSwitch({ hand }: { hand: InHand }) {
  const { form } = t.value;
  const { both, opened } = hand;
  const before = opened.value;
  if (both === null || before === null) return null;
  const { other, on, trouble } = both;
  const mine = wanted(hand) ?? before;
  return (
    <section class="card stack">
      <label class="switch-row">
        <span>
          {other.fields.direction === "out" ? form.alsoOut : form.alsoBack}
          <span class="muted small line">{on.value ? form.alsoOn : form.alsoOff}</span>
        </span>
        <input
          type="checkbox"
          role="switch"
          class="switch"
          data-testid="both-ways"
          checked={on.value}
          aria-checked={on.value}
          onChange={(event) => {
            on.value = event.currentTarget.checked;
            trouble.value = null;
          }}
        />
      </label>
      {trouble.value === null ? null : (
        <MeanwhilePanel
          found={trouble.value}
          said={trouble.value === "deleted" ? form.otherGone : form.otherChanged}
          mine={mirrored(before, mine, other.fields)}
          onMine={() => void saveBothAnyway(hand)}
          onTheirs={() => void saveOneWay(hand)}
        />
      )}
    </section>
  );
}
