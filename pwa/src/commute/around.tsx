/** What stands around the button: which usual is meant, why today is free, the way of the working day before, the pencil. */
import { DAY_MS, isoWeekday } from "../dates";
import { language, t } from "../i18n";
import { Icon } from "../kit/icons";
import { date } from "../session/state";
import type { UsualEntry } from "../store/read";
import { offToday } from "../workdays/today";
import { logSameAs } from "./actions";
import { commutes, otherWay, setupOpen, switchTo } from "./choice";
import { wayOut } from "./usual";

/** Which of several usuals is meant today. */
export function UsualSwitch({ chosen }: { chosen: UsualEntry }) {
  if (commutes.value.length < 2) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons in a row, not a form section
    <div class="usual-switch" role="group" aria-label={t.value.routines.choose} data-testid="usual-switch">
      {commutes.value.map((each) => (
        <button
          type="button"
          key={each.id}
          class={each.id === chosen.id ? "on" : ""}
          aria-pressed={each.id === chosen.id}
          onClick={() => switchTo(each.id)}
        >
          {each.fields.name}
        </button>
      ))}
    </div>
  );
}

/** The last working day once more, in one tap, where it went another way. */
export function SameAsBefore() {
  const other = otherWay.value;
  if (other === null) return null;
  const { routines, mode } = t.value;
  const isYesterday = Date.parse(date.value) - Date.parse(other.date) === DAY_MS;
  const what = isYesterday ? routines.same.yesterday : routines.same.on(isoWeekday(other.date));
  const way = (wayOut(other.date, other.trips) ?? []).map((leg) => mode[leg.mode]).join(" + ");
  return (
    <button
      type="button"
      class="chip wide same"
      data-testid="same-as-before"
      onClick={() => void logSameAs(other.trips)}
    >
      {routines.same.with(what, way)}
    </button>
  );
}

/** Says that today is free, and why. */
export function FreeToday() {
  const off = offToday.value;
  if (off === null) return null;
  const { off: texts } = t.value.workdays;
  const why = "name" in off ? texts.named(off.name[language.value]) : texts[off.why];
  return (
    <p class="free-today" data-testid="free-today">
      <b>{why}</b> <span class="muted">{texts.still}</span>
    </p>
  );
}

/** The way to change the usual, or all of several. */
export function EditUsual() {
  const { today } = t.value;
  if (commutes.value.length > 1) {
    return (
      <a
        class="quiet-button"
        aria-label={t.value.routines.usuals.title}
        data-testid="edit-usual"
        href="/me/usuals"
      >
        <Icon name="pencil" />
      </a>
    );
  }
  return (
    <button
      type="button"
      class="quiet-button"
      aria-label={today.editUsual}
      data-testid="edit-usual"
      onClick={() => {
        setupOpen.value = true;
      }}
    >
      <Icon name="pencil" />
    </button>
  );
}
