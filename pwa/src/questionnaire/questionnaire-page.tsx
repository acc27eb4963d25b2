import "../kit/form.css";
import "../kit/list.css";
import "./questionnaire.css";
import { useEffect, useRef } from "preact/hooks";
import type { HomeRound, QuestionPart } from "../contract.gen";
import { fullDate, language, late } from "../i18n";
import { RejectedBanner } from "../kit/rejected-banner";
import { Top } from "../kit/top";
import { discard } from "../session/actions";
import { go } from "../session/place";
import { date, rejectedRows, usuals } from "../session/state";
import type { AnswerEntry } from "../store/read";
import { answer, lost, openRound, savedAnswers, takeAllBack, useAnswers } from "./answering";
import { QuestionField } from "./question-field";
import { type Answers, answersOf, progress, steps } from "./questions";
import { suggestions } from "./suggestions";

/** The address of a part, or of the end. */
const addressOf = (part: string): string => `/questionnaire?part=${part}`;
const END = "end";

/** `/questionnaire`: the questions of the measurement that runs, part by part; each answer is saved at once. */
export default function QuestionnairePage({ query }: { query: URLSearchParams }) {
  const round = openRound(date.value);
  const entry = useAnswers(round);
  const texts = late.value.questionnaire;
  if (round === null || entry === undefined) {
    return (
      <div class="stack">
        <Top title={texts.title} />
        {round === null ? <Late /> : null}
        {round === null ? (
          <section class="card stack">
            <p>{texts.nothingOpen}</p>
            <a class="go" href="/">
              {texts.toToday}
            </a>
          </section>
        ) : (
          <div class="card skeleton tall" aria-hidden="true" />
        )}
      </div>
    );
  }
  const answers: Answers = entry === null ? {} : answersOf(entry.fields);
  const all = steps(round.parts, answers);
  const wanted = query.get("part");
  const at =
    wanted === END
      ? all.length
      : Math.max(
          0,
          all.findIndex((part) => part.key === wanted),
        );
  const part = all[at];
  return (
    <div class="stack">
      <Top title={texts.title} above={round.name} />
      {entry?.rejected ? (
        <RejectedBanner reason={entry.rejected} onDiscard={() => void discard("answer", entry.id)} />
      ) : null}
      {part === undefined ? (
        <End round={round} entry={entry} answers={answers} back={all.at(-1)?.key ?? ""} />
      ) : (
        <Part key={part.key} round={round} part={part} at={at} all={all} entry={entry} answers={answers} />
      )}
    </div>
  );
}

/** Answers that came when the measurement took no more: kept until their owner lets go of them. */
function Late() {
  const late = [...rejectedRows.value.values()].filter(({ kind }) => kind === "answer");
  return (
    <>
      {late.map(({ id, reason }) => (
        <RejectedBanner key={id} reason={reason} onDiscard={() => void discard("answer", id)} />
      ))}
    </>
  );
}

/** A new part begins at its heading, for the eye and for the screen reader; but the first one at the page's own. */
function useHeading(moves: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moves) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}

function Part(props: {
  round: HomeRound;
  part: QuestionPart;
  at: number;
  all: readonly QuestionPart[];
  entry: AnswerEntry | null;
  answers: Answers;
}) {
  const { round, part, at, all, entry, answers } = props;
  const texts = late.value.questionnaire;
  const heading = useHeading(at > 0);
  const known: Answers = suggestions(usuals.value, date.value);
  const last = all[at + 1] === undefined;
  const turn = async () => {
    const now = steps(round.parts, await savedAnswers(round));
    go(addressOf(now[now.findIndex(({ key }) => key === part.key) + 1]?.key ?? END));
  };
  return (
    <>
      <section class="card stack" aria-labelledby="part" data-testid={`part-${part.key}`}>
        <div>
          <div class="card-head">
            <h2 id="part" ref={heading} tabIndex={-1}>
              {part.title[language.value]}
            </h2>
            <span class="small muted num">{texts.step(at + 1, all.length)}</span>
          </div>
          <progress
            class="progress"
            max={all.length}
            value={at + 1}
            aria-label={texts.step(at + 1, all.length)}
          />
        </div>
        <div class={part.key === "change" ? "questions rows" : "questions"}>
          {part.questions.map((question) => (
            <QuestionField
              key={question.key}
              question={question}
              value={answers[question.key] ?? undefined}
              suggested={known[question.key]}
              lost={lost(entry, question.key)}
              onAnswer={(value) => void answer(round, question.key, value)}
            />
          ))}
        </div>
      </section>
      <div class="turn">
        {at === 0 ? null : (
          <a class="chip" href={addressOf(all[at - 1]?.key ?? "")} data-testid="part-back">
            {texts.back}
          </a>
        )}
        <button type="button" class="go" data-testid="part-next" onClick={() => void turn()}>
          {last ? texts.done : texts.next}
        </button>
      </div>
      <p class="small muted">{texts.privacy}</p>
    </>
  );
}

function End(props: { round: HomeRound; entry: AnswerEntry | null; answers: Answers; back: string }) {
  const { round, entry, answers, back } = props;
  const texts = late.value.questionnaire;
  const heading = useHeading(true);
  const { answered, of } = progress(round.parts, answers);
  return (
    <>
      <section class="card stack" data-testid="questions-end">
        <h2 ref={heading} tabIndex={-1}>
          {answered === 0 ? texts.noneYet : texts.thanks}
        </h2>
        <p>{answered < of ? texts.some(answered, of) : texts.everything}</p>
        <p class="muted small">{texts.changeUntil(fullDate(round.answers_until))}</p>
        <a class="go" href="/">
          {texts.toToday}
        </a>
      </section>
      <div class="turn">
        <a class="chip" href={addressOf(back)} data-testid="part-back">
          {texts.back}
        </a>
        {entry === null ? null : (
          <button
            type="button"
            class="chip quiet"
            data-testid="answers-remove"
            onClick={() => void takeAllBack(entry)}
          >
            {texts.remove}
          </button>
        )}
      </div>
    </>
  );
}
