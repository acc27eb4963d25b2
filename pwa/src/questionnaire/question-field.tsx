import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import type { Question } from "../contract.gen";
import { km, kmField, language, late } from "../i18n";
import { type Answer, toggledChoice, typedNumber } from "./questions";

interface Props {
  question: Question;
  value: unknown;
  /** what the diary knows of it, where nothing is answered yet */
  suggested: unknown;
  /** what was answered on another device and lost */
  lost: unknown;
  onAnswer: (value: Answer | undefined) => void;
}

/** An answer in words. */
export function answerText(question: Question, value: unknown): string {
  if (typeof value === "number") {
    const { units } = late.value.questionnaire;
    return question.unit === "km" ? km(value) : question.unit === "days" ? units.days(value) : `${value}`;
  }
  const keys: unknown[] = Array.isArray(value) ? value : [value];
  return (question.choices ?? [])
    .filter(({ key }) => keys.includes(key))
    .map(({ text }) => text[language.value])
    .join(", ");
}

/** The least of a number, without its unit where the most says it: "0 och 7 dagar". */
const leastText = (question: Question): string =>
  question.unit === "km" ? kmField(question.least ?? 0) : `${question.least ?? 0}`;

/** One question of any kind, with what the diary suggests for it. */
export function QuestionField(props: Props) {
  const { question, suggested, lost, onAnswer } = props;
  const texts = late.value.questionnaire;
  const fits = (value: unknown): value is Answer => value !== undefined && answerText(question, value) !== "";
  return (
    <div class="question" data-testid={`question-${question.key}`}>
      {question.kind === "number" ? <NumberQuestion {...props} /> : <ChoiceQuestion {...props} />}
      {props.value === undefined && fits(suggested) ? (
        <button
          type="button"
          class="chip quiet"
          data-testid={`suggested-${question.key}`}
          onClick={() => onAnswer(suggested)}
        >
          {texts.suggested(answerText(question, suggested))}
        </button>
      ) : null}
      {fits(lost) ? (
        <p class="hint" role="status">
          {texts.lost(answerText(question, lost))}{" "}
          <button type="button" class="chip quiet" onClick={() => onAnswer(lost)}>
            {texts.takeLost}
          </button>
        </p>
      ) : null}
    </div>
  );
}

function ChoiceQuestion({ question, value, onAnswer }: Props) {
  const id = useId();
  const several = question.kind === "several";
  const chosen: readonly string[] = Array.isArray(value) ? value : typeof value === "string" ? [value] : [];
  const pick = (key: string) => {
    if (!several) return onAnswer(key);
    const next = toggledChoice(question, chosen, key);
    onAnswer(next.length === 0 ? undefined : next);
  };
  return (
    <fieldset aria-describedby={question.hint ? `${id}-hint` : undefined}>
      <legend>{question.text[language.value]}</legend>
      {question.hint ? (
        <p class="small muted" id={`${id}-hint`}>
          {question.hint[language.value]}
        </p>
      ) : null}
      <div class="answers">
        {(question.choices ?? []).map(({ key, text }) => (
          <label key={key} class={chosen.includes(key) ? "on" : ""} data-testid={`${question.key}-${key}`}>
            <input
              type={several ? "checkbox" : "radio"}
              class="sr"
              name={question.key}
              checked={chosen.includes(key)}
              onChange={() => pick(key)}
            />
            {text[language.value]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** How long somebody may pause in a number before it is saved, ms. */
const PAUSE_MS = 700;

function NumberQuestion({ question, value, onAnswer }: Props) {
  const id = useId();
  const { units, problems } = late.value.questionnaire;
  const shown = typeof value !== "number" ? "" : question.unit === "km" ? kmField(value) : `${value}`;
  const typed = useSignal<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const text = typed.value ?? shown;
  const found = typedNumber(question, text);
  const keep = () => {
    clearTimeout(timer.current);
    const now = typed.peek();
    if (now === null || now === shown) return;
    const answered = typedNumber(question, now);
    if (answered !== null) onAnswer(answered);
  };
  const latest = useRef(keep);
  latest.current = keep;
  // Who goes on without leaving the field has typed all the same.
  useEffect(() => () => latest.current(), []);
  const problem =
    found !== null ? null : problems.number(leastText(question), answerText(question, question.most ?? 0));
  return (
    <div class="field">
      <label for={id}>{question.text[language.value]}</label>
      <div class="measured">
        <input
          id={id}
          class="num"
          data-testid={`input-${question.key}`}
          inputMode={question.unit === "km" ? "decimal" : "numeric"}
          autoComplete="off"
          value={text}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            clearTimeout(timer.current);
            timer.current = setTimeout(() => latest.current(), PAUSE_MS);
          }}
          onBlur={keep}
        />
        {question.unit === undefined || question.unit === "" ? null : (
          <span class="muted">{question.unit === "km" ? units.km("").trim() : units.aWeek}</span>
        )}
      </div>
      {problem === null ? null : (
        <p class="problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
