import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { addDays } from "../dates";
import { mainLeg } from "../emissions/categories";
import { t } from "../i18n";
import { whenIdle } from "../idle";
import { newId } from "../ids";
import { Icon } from "../kit/icons";
import { changeRows, type RowChange } from "../session/actions";
import { date, diary, queue, revision, usuals } from "../session/state";
import { readMeta, writeMeta } from "../store/database";
import { readTrips } from "../store/read";
import { calendar } from "../workdays/today";
import { adopt, dismissalsOf, HABIT_WEEKS, type Habit, suggestion } from "./habits";

/** Nothing hurries a suggestion: what the person is doing comes first. */
const QUIET_MS = 500;

async function findHabit(): Promise<Habit | null> {
  const open = diary.peek();
  if (open === null) return null;
  const today = date.peek();
  const [trips, dismissed] = await Promise.all([
    readTrips(open.db, queue.peek(), addDays(today, -7 * HABIT_WEEKS), today),
    readMeta(open.db, "dismissed"),
  ]);
  return suggestion(trips, usuals.peek(), new Set(dismissed ?? []), today, calendar.peek());
}

async function dismiss(habit: Habit): Promise<void> {
  const db = diary.peek()?.db;
  if (db === undefined) return;
  const before = (await readMeta(db, "dismissed")) ?? [];
  await writeMeta(db, "dismissed", [...new Set([...before, ...dismissalsOf(habit)])]);
}

async function saveHabit(habit: Habit): Promise<boolean> {
  const { workdays, mode } = t.peek();
  const main = mainLeg(habit.legs);
  const name = main === undefined ? "" : mode[main.mode];
  const days = workdays.weekdays(habit.weekdays);
  const changes = adopt(habit, usuals.peek(), name).map<RowChange>(({ usual, fields }) => ({
    edit: { kind: "usual", id: usual?.id ?? newId(), fields },
    before: usual?.fields ?? null,
  }));
  return changeRows("usual", changes, () => t.value.routines.suggestion.saved(days));
}

/** A habit found in the diary, offered once as a usual. */
export default function SuggestionCard() {
  const habit = useSignal<Habit | null>(null);
  const seen = revision.value;
  useEffect(
    () =>
      whenIdle(() => {
        void findHabit().then((found) => {
          habit.value = found;
        });
      }, QUIET_MS),
    [seen],
  );

  const found = habit.value;
  const main = found === null ? undefined : mainLeg(found.legs);
  if (found === null || main === undefined) return null;
  const { suggestion: texts, taken } = t.value.routines;
  const { weekdays } = t.value.workdays;
  const days = weekdays(found.weekdays);
  const text =
    found.weekdays.length === 1
      ? texts.once(taken[main.mode], found.times, days)
      : texts.often(taken[main.mode], days);
  const gone = () => {
    habit.value = null;
  };
  return (
    <section class="card suggestion" aria-label={texts.label} data-testid="suggestion">
      <Icon name="sprout" />
      <div>
        <p>{text}</p>
        <div class="suggestion-answers">
          <button
            type="button"
            class="chip done"
            data-testid="suggestion-save"
            onClick={() => void saveHabit(found).then((saved) => saved && gone())}
          >
            {texts.save}
          </button>
          <button
            type="button"
            class="chip"
            data-testid="suggestion-not-now"
            onClick={() => void dismiss(found).then(gone)}
          >
            {texts.notNow}
          </button>
        </div>
      </div>
    </section>
  );
}
