import { fullDate, late } from "../i18n";
import { Icon } from "../kit/icons";
import { date } from "../session/state";
import { openRound, useAnswers } from "./answering";
import { answersOf, progress } from "./questions";

/** On the home screen while a measurement runs: its questions, until they are answered. */
export default function Invitation() {
  const round = openRound(date.value);
  const { entry } = useAnswers(round);
  if (round === null || entry === undefined) return null;
  const { answered, of } = progress(round.parts, entry === null ? {} : answersOf(entry.fields));
  if (answered === of) return null;
  const texts = late.value.questionnaire;
  return (
    <section class="card stack" aria-labelledby="invitation" data-testid="invitation">
      <div>
        <h2 id="invitation">{answered === 0 ? texts.invitation : texts.unfinished}</h2>
        <p class="small muted">{texts.until(fullDate(round.answers_until))}</p>
      </div>
      <a class="chip wide" href="/questionnaire" data-testid="to-questions">
        {answered === 0 ? texts.begin : texts.goOn(answered, of)}
        <Icon name="right" />
      </a>
    </section>
  );
}
