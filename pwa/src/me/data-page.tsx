import "../kit/form.css";
import "../kit/list.css";
import "./data.css";
import { useSignal } from "@preact/signals";
import { language, late } from "../i18n";
import { Icon } from "../kit/icons";
import { Sheet, useSheet } from "../kit/sheet";
import { Top } from "../kit/top";
import { saveBlob } from "../mileage/download";
import { diary, queue, waitingCount } from "../session/state";
import { ask, type Trouble } from "./asking";
import { eraseEverything } from "./erasing";
import { TroubleText } from "./trouble";

/** Years of trips over a slow line, ms. */
const PATIENCE_MS = 120_000;
const FORMS = ["xlsx", "json"] as const;
type Form = (typeof FORMS)[number];

/** The name that the server gives a file. */
const fileName = (response: Response, form: Form): string =>
  /filename="([\w.-]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1] ?? `cero.${form}`;

/** Fetches the copy; null when it was given to the person. */
async function fetchCopy(form: Form): Promise<Trouble | null> {
  const path = `/api/me/export.${form}?language=${language.peek()}`;
  const answer = await ask(path, {}, PATIENCE_MS);
  if (typeof answer === "string") return answer;
  try {
    saveBlob(fileName(answer, form), await answer.blob());
    return null;
  } catch {
    // The line broke in the middle of it.
    return "offline";
  }
}

/** A copy of all that the server has of me. */
function Copy() {
  const { copy } = late.value.me;
  const trouble = useSignal<Trouble | null>(null);
  const told = useSignal("");
  const fetching = useSignal<Form | null>(null);
  const download = async (form: Form) => {
    if (fetching.peek() !== null) return;
    fetching.value = form;
    trouble.value = null;
    told.value = copy.fetching;
    trouble.value = await fetchCopy(form);
    fetching.value = null;
    told.value = trouble.peek() === null ? copy.fetched : "";
  };
  return (
    <section class="card stack">
      <h2>{copy.title}</h2>
      <p>{copy.text}</p>
      {waitingCount.value === 0 ? null : (
        <p class="waits small">
          {copy.waits(waitingCount.value)} <a href="/me/unsent">{late.value.me.unsent.waits.look}</a>
        </p>
      )}
      {FORMS.map((form) => (
        <button
          key={form}
          type="button"
          class="chip wide"
          data-testid={`export-${form}`}
          onClick={() => void download(form)}
        >
          <Icon name="download" />
          {copy.form[form]}
        </button>
      ))}
      <TroubleText trouble={trouble.value} />
      <p class="small" role="status" data-testid="copy-told">
        {told.value}
      </p>
    </section>
  );
}

/** Erases everything, after a question that nobody answers by accident. */
function Erase() {
  const { erase } = late.value.me;
  const question = useSheet();
  const understood = useSignal(false);
  const erasing = useSignal(false);
  const trouble = useSignal<Trouble | null>(null);
  const told = useSignal("");
  const unsent = new Set([...queue.value.waiting, ...queue.value.rejected].map((edit) => edit.id)).size;
  const ask = () => {
    understood.value = false;
    trouble.value = null;
    told.value = "";
    question.show();
  };
  const goOn = async () => {
    const open = diary.peek();
    if (open === null || !understood.peek() || erasing.peek()) return;
    erasing.value = true;
    const outcome = await eraseEverything(open);
    erasing.value = false;
    if (outcome === "done") {
      question.close();
      told.value = erase.done;
    } else trouble.value = outcome;
  };
  return (
    <section class="card stack">
      <h2>{erase.title}</h2>
      <p>{erase.text}</p>
      <p class="muted small">{erase.stays}</p>
      <button type="button" class="chip wide danger-text" data-testid="erase" onClick={ask}>
        <Icon name="trash" />
        {erase.action}
      </button>
      <p class="small" role="status" data-testid="erase-told">
        {told.value}
      </p>
      <Sheet sheet={question} labelledBy="erase-title">
        <div class="sheet-body stack">
          <h2 id="erase-title">{erase.question}</h2>
          <p>{erase.everywhere}</p>
          {unsent === 0 ? null : <p class="waits">{erase.unsent(unsent)}</p>}
          <p class="muted small">{erase.places}</p>
          <label class="understood">
            <input
              type="checkbox"
              data-testid="understood"
              checked={understood.value}
              onChange={(event) => {
                understood.value = event.currentTarget.checked;
              }}
            />
            <span>{erase.understood}</span>
          </label>
          <TroubleText trouble={trouble.value} />
          <div class="actions">
            <button
              type="button"
              class="go dangerous"
              data-testid="erase-everything"
              disabled={!understood.value || erasing.value}
              onClick={() => void goOn()}
            >
              {erasing.value ? erase.erasing : erase.action}
            </button>
            <button type="button" class="chip" data-testid="erase-not" onClick={question.close}>
              {erase.keep}
            </button>
          </div>
        </div>
      </Sheet>
    </section>
  );
}

/** `/me/data`: a copy of what is stored of me, and its erasure. */
export default function Data() {
  return (
    <div class="stack">
      <Top title={late.value.me.own.data} />
      <Copy />
      <Erase />
    </div>
  );
}
