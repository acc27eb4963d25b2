/** What the diary already knows of an answer: offered as a suggestion, never filled in by itself. */
import { type AnswerFields, type Leg, USUAL_MODES, type UsualMode } from "../contract.gen";
import { mainLeg } from "../emissions/categories";
import type { UsualEntry } from "../store/read";

/** The months of the summer half of the year, April to September. */
const isSummer = (date: string): boolean => date.slice(5, 7) >= "04" && date.slice(5, 7) <= "09";

/** The usual mode of a way: that of its longest leg. */
function modeOf(legs: readonly Leg[]): UsualMode | null {
  const leg = mainLeg(legs);
  if (leg === undefined) return null;
  if (leg.mode === "car") return (leg.persons ?? 1) > 1 ? "shared_car" : "car";
  if (leg.mode === "coach") return "bus";
  return USUAL_MODES.find((mode) => mode === leg.mode) ?? null;
}

/** Answers that follow from the usual way to work: its mode in the present half of the year, and its distance. */
export function suggestions(usuals: readonly UsualEntry[], today: string): Partial<AnswerFields> {
  const commute = usuals.find((usual) => usual.fields.purpose === "commute");
  if (commute === undefined) return {};
  const { legs } = commute.fields;
  const mode = modeOf(legs);
  return {
    distance_metres: legs.reduce((sum, leg) => sum + leg.metres, 0),
    ...(mode === null ? {} : { [isSummer(today) ? "summer_mode" : "winter_mode"]: mode }),
  };
}
