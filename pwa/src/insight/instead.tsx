import { computed, signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Leg, Purpose } from "../contract.gen";
import { addDays } from "../dates";
import { kg, kr, late, minutes } from "../i18n";
import { Rich } from "../kit/rich";
import { diary, date as today } from "../session/state";
import { type Days, readDays } from "../store/read";
import { type Alternative, alternatives, type History, historyOf } from "./alternatives";

/** How far back the ways that the person has travelled by are looked for. */
const REMEMBERED_DAYS = 365;
/** Less than a minute of movement is not worth saying. */
const WORTH_SAYING_SECONDS = 60;

const history = signal<{ account: string; modes: History } | null>(null);
const modes = computed<History | null>(() =>
  history.value !== null && history.value.account === diary.value?.account ? history.value.modes : null,
);

/** Reads once what the person has travelled by. */
async function readHistory(): Promise<void> {
  const open = diary.peek();
  if (open === null || modes.peek() !== null) return;
  let trips: Days["trips"] = [];
  try {
    ({ trips } = await readDays(open.db, addDays(today.peek(), -REMEMBERED_DAYS), today.peek()));
  } finally {
    // A storage that cannot be read must not keep the figures from being shown.
    history.value = { account: open.account, modes: historyOf(trips) };
  }
}

/**
 * Reads the history as soon as a form is there; true once the sentence can be said. Whoever waits for it shows the sentence
 * together with the figures, and nothing moves under the thumb that is on its way to the button below.
 */
export function useHistory(): boolean {
  const account = diary.value?.account;
  useEffect(() => {
    void readHistory();
  }, [account]);
  return modes.value !== null;
}

/** One calm sentence: kg, kr where both are known, and the movement gained. */
function sentence({ kind, mode, figures, before, gained_seconds }: Alternative): string | null {
  const { instead } = late.value.insight;
  const name =
    kind === "share" ? instead.share : kind === "remote" ? instead.remote : instead.with[mode ?? ""];
  if (name === undefined) return null;
  const text =
    figures.ore !== null && before.ore !== null
      ? instead.kgKr(name, kg(figures.milligrams), kr(figures.ore), kg(before.milligrams), kr(before.ore))
      : instead.kg(name, kg(figures.milligrams), kg(before.milligrams));
  return gained_seconds >= WORTH_SAYING_SECONDS
    ? instead.minutes(text, minutes(gained_seconds))
    : instead.end(text);
}

/** What else was possible for this trip; nothing for those who already travel lightly. */
export function Instead({ legs, date, purpose }: { legs: readonly Leg[]; date: string; purpose: Purpose }) {
  const data = diary.value?.home.emissions;
  if (data === undefined || modes.value === null) return null;
  const [best] = alternatives({ legs, date, purpose }, data, modes.value);
  const said = best === undefined ? null : sentence(best);
  if (said === null) return null;
  return (
    <p class="small" data-testid="instead">
      <Rich text={said} />
    </p>
  );
}
