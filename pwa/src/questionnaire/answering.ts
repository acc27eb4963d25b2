/** The answers of the open measurement: read from this device, and each saved at once. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { AnswerFields, HomeRound } from "../contract.gen";
import { durable, openDb, remove } from "../session/actions";
import { diary, queue, revision } from "../session/state";
import { save } from "../store/edit";
import { type AnswerEntry, readAnswer } from "../store/read";
import { type Answer, type Answers, answersOf } from "./questions";

/** The measurement whose questions can be answered on a date, as the server last told of it; null for none. */
export function openRound(today: string): HomeRound | null {
  // What an older app had stored has no word of it.
  const round: HomeRound | null | undefined = diary.value?.home.round;
  return round && round.starts_on <= today && today <= round.answers_until ? round : null;
}

/** A person's answers to a measurement; undefined while they are read, null where there are none. */
export function useAnswers(round: HomeRound | null): AnswerEntry | null | undefined {
  const found = useSignal<AnswerEntry | null | undefined>(undefined);
  const seen = revision.value;
  const id = round?.answer_id;
  useEffect(() => {
    const db = diary.peek()?.db;
    if (id === undefined || db === undefined) return;
    let current = true;
    void readAnswer(db, id).then((entry) => {
      if (current) found.value = entry;
    });
    return () => {
      current = false;
    };
  }, [id, seen]);
  return found.value;
}

/** Saves one answer, or with undefined takes it back. The answers are read inside, so that two quick taps are both kept. */
export const answer = (round: HomeRound, key: string, value: Answer | undefined): Promise<boolean> =>
  inTurn(() =>
    durable(async () => {
      const db = openDb();
      const stored = (await readAnswer(db, round.answer_id))?.fields;
      const fields: Record<string, unknown> = { ...stored, round_id: round.round_id };
      if (value === undefined) delete fields[key];
      else fields[key] = value;
      const edit = {
        kind: "answer",
        id: round.answer_id,
        fields: fields as unknown as AnswerFields,
      } as const;
      const settles = (await readAnswer(db, round.answer_id))?.conflicts.some(({ field }) => field === key);
      await save(db, [settles ? { ...edit, settles: key } : edit]);
    }),
  );

/** Takes all answers back; Undo puts them there again. */
export const takeAllBack = (entry: AnswerEntry): Promise<boolean> =>
  remove({ kind: "answer", id: entry.id, fields: entry.fields });

/** The value that lost against this device's or another's answer to a question, where its owner has not seen it yet. */
export const lost = (entry: AnswerEntry | null, key: string): unknown => {
  const conflict = entry?.conflicts.find(({ field }) => field === key);
  const waits = queue.value.waiting.some((edit) => edit.id === entry?.id && key in edit.patch);
  return waits ? undefined : conflict?.value;
};

/** The answers as they stand once everything that was tapped is saved: which part is next follows from them. */
export async function savedAnswers(round: HomeRound): Promise<Answers> {
  await last;
  const entry = await readAnswer(openDb(), round.answer_id);
  return entry === null ? {} : answersOf(entry.fields);
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: the second of two taps must see what the first one wrote. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}
