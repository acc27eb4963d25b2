import { avoided, trips } from "../session/state";
import { Asked } from "./day-question";
import { questionsOf } from "./found";

/** On the home screen: days of this week and the last that are logged twice. */
export default function TwiceCard() {
  const questions = questionsOf(trips.value, avoided.value);
  if (questions.length === 0) return null;
  return (
    <div class="card stack" data-testid="twice-card">
      {questions.map((asked) => (
        <Asked key={asked.date} asked={asked} />
      ))}
    </div>
  );
}
