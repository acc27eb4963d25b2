import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { today } from "../dates";
import { late, moment } from "../i18n";
import { Icon } from "../kit/icons";
import { saveBlob } from "../mileage/download";
import { durable, openDb } from "../session/actions";
import { diary, rejectedRows, waitingCount } from "../session/state";
import { NotWhole, readUnsent, type TakenIn, takeIn } from "../store/unsent";
import type { Diary } from "../sync/account";
import { deviceId } from "../sync/exchange";
import { type FileOwner, type FileProblem, fileOf, MOST_BYTES, readFile } from "./unsent-file";

/** How it went: what was taken in and when the file was saved, or why not; null before. */
type Outcome = { taken: TakenIn; savedAt: string } | FileProblem | "not_saved" | "saved" | null;

const ownerOf = ({ account, home }: Diary): FileOwner => ({
  account,
  name: home.member.name,
  organisation: home.organisation.name,
  address: location.origin,
});

/** Gives the person the file: to another app where the phone can, else as a download. False if they thought better of it. */
async function give(open: Diary): Promise<boolean> {
  const carried = await readUnsent(open.db, await deviceId());
  const text = JSON.stringify(fileOf(carried, ownerOf(open)), null, 1);
  const name = `cero-${today()}.json`;
  const file = new File([text], name, { type: "application/json" });
  if (navigator.canShare?.({ files: [file] })) {
    try {
      await navigator.share({ files: [file] });
      return true;
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return false;
      // Some phones say that they can and then do not: the download is there for them.
    }
  }
  saveBlob(name, file);
  return true;
}

/** Takes a file in, all of it or nothing. */
async function takeFile(file: File, open: Diary): Promise<Outcome> {
  if (file.size > MOST_BYTES) return "too_large";
  let text: string;
  try {
    text = await file.text();
  } catch {
    return "not_ours";
  }
  const read = readFile(text, ownerOf(open));
  if (typeof read === "string") return read;
  let outcome: Outcome = "not_saved";
  const device = await deviceId();
  await durable(async () => {
    try {
      outcome = { taken: await takeIn(openDb(), read, device), savedAt: read.saved_at };
    } catch (error) {
      if (!(error instanceof NotWhole)) throw error;
      outcome = "damaged";
    }
  });
  return outcome;
}

/** How it went, in words. */
function told(outcome: Exclude<Outcome, null>): string {
  const { file } = late.value.me.unsent;
  if (outcome === "saved") return file.saved;
  if (typeof outcome === "string") return file.problems[outcome];
  const { taken, savedAt } = outcome;
  if (taken.waiting + taken.refused === 0) return file.nothingNew(moment(savedAt));
  return file.taken(taken.waiting, taken.refused, moment(savedAt));
}

/** What waits as a file: a second place for it while the phone is the only one, and the way to another phone. */
export function UnsentFile() {
  const { file: texts } = late.value.me.unsent;
  const outcome = useSignal<Outcome>(null);
  const input = useRef<HTMLInputElement>(null);
  const queued = waitingCount.value + rejectedRows.value.size;
  const save = async () => {
    const open = diary.peek();
    if (open === null) return;
    outcome.value = (await give(open)) ? "saved" : null;
  };
  const take = async (chosen: File | undefined) => {
    const open = diary.peek();
    if (open === null || chosen === undefined) return;
    outcome.value = await takeFile(chosen, open);
    // The same file may be chosen again.
    if (input.current !== null) input.current.value = "";
  };
  const shown = outcome.value;
  const failed = typeof shown === "string" && shown !== "saved";
  return (
    <section class="card stack">
      <h2>{texts.title}</h2>
      <p>{queued === 0 ? texts.textNone : texts.text}</p>
      {queued === 0 ? null : (
        <button type="button" class="chip wide" data-testid="save-unsent" onClick={() => void save()}>
          <Icon name="download" /> {texts.save}
        </button>
      )}
      <label class="chip wide file-chip">
        {texts.take}
        <input
          ref={input}
          type="file"
          class="sr"
          accept=".json,application/json"
          data-testid="take-unsent"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      </label>
      {failed ? (
        <p class="problem" role="alert" data-testid="file-problem">
          {told(shown)}
        </p>
      ) : null}
      <p class="small" role="status" data-testid="file-told">
        {shown === null || failed ? "" : told(shown)}
      </p>
      <p class="muted small">{texts.inIt}</p>
    </section>
  );
}
