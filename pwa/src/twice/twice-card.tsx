import { avoided, trips } from "../session/state";
import { DayQuestions } from "./day-question";
import { questionsOf } from "./found";

/** On the home screen: days of this week and the last that are logged twice. */
export default function TwiceCard() {
  if (questionsOf(trips.value, avoided.value).length === 0) return null;
  return (
    <div class="card stack" data-testid="twice-card">
      <DayQuestions trips={trips.value} avoided={avoided.value} />
    </div>
  );
}
