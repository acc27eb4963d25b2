import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { FieldsOf } from "../contract.gen";
import { late, moment } from "../i18n";
import { Icon } from "../kit/icons";
import { changeRows } from "../session/actions";
import { queue } from "../session/state";
import type { Edit } from "../store/edit";
import type { Entry } from "../store/read";
import { fieldName, fieldText, type Told } from "./field-text";
import { type Writer, writersOf } from "./writers";

type Conflict = Entry<unknown>["conflicts"][number];
type Row<K extends Told> = Entry<FieldsOf[K]>;

/** The conflicts of a row that its owner has not answered yet; an answer that still waits for the network counts. */
export const openConflicts = ({ id, conflicts }: Pick<Entry<unknown>, "id" | "conflicts">): Conflict[] =>
  conflicts.length === 0
    ? []
    : conflicts.filter(
        ({ field }) => !queue.value.waiting.some((edit) => edit.id === id && field in edit.patch),
      );

/** The row with the value that lost; a value that was missing leaves its field out again. */
function withOther<F>(fields: F, { field, value }: Conflict): F {
  const other = { ...fields, [field]: value } as Record<string, unknown>;
  if (value === null || value === undefined) delete other[field];
  return other as F;
}

/** Who wrote the values that lost, by their seq; empty until the server has told, and without it. */
function useWriters(conflicts: readonly Conflict[]): ReadonlyMap<number, Writer> {
  const writers = useSignal<ReadonlyMap<number, Writer>>(new Map());
  const asked = conflicts.map(({ seq }) => seq).join();
  useEffect(() => {
    if (asked === "") return;
    let wanted = true;
    void writersOf(asked.split(",").map(Number)).then((found) => {
      if (wanted) writers.value = found;
    });
    return () => {
      wanted = false;
    };
  }, [asked]);
  return writers.value;
}

/**
 * Values that lost against another device's, each beside the one that counts, who wrote it and when, where that is known,
 * and the two ways to settle it.
 */
export function Conflicts<K extends Told>(props: {
  kind: K;
  entry: Row<K>;
  /** hears what the row is from now on; for a form, which does not follow the diary by itself */
  onSettled?: (fields: FieldsOf[K], field: string) => void;
}) {
  const { kind, entry, onSettled } = props;
  const { settle: texts } = late.value;
  const settled = useSignal<readonly string[]>([]);
  const open = openConflicts(entry).filter(({ field }) => !settled.value.includes(field));
  const writers = useWriters(open);
  // Who takes a choice back gets the other value: once settled it stands nowhere else.
  const settle = async (field: string, fields: FieldsOf[K], instead: FieldsOf[K]) => {
    // Only that field: the next tap may come before the row is read anew.
    const edit = { kind, id: entry.id, fields, settles: field, only: true } as unknown as Edit;
    const said = () => late.value.settle.settled;
    if (!(await changeRows("edited", [{ edit, before: instead }], said))) return;
    if (onSettled === undefined) return;
    settled.value = [...settled.peek(), field];
    onSettled(fields, field);
  };
  if (open.length === 0) return null;
  return (
    <section class="card banner notice" data-testid="conflicts">
      <Icon name="refresh" />
      <div class="two-values">
        <p>{texts.conflict}</p>
        {open.map((conflict, index) => {
          const { field, seq } = conflict;
          const other = withOther(entry.fields, conflict);
          // One edit may have lost in several fields: it is told of once.
          const writer = open[index - 1]?.seq === seq ? undefined : writers.get(seq);
          return (
            <div key={`${field}-${seq}`} data-testid="conflict" data-conflict={field}>
              <p class="small">
                <span class="muted line">{fieldName(kind, field)}</span>
                {texts.counts}: <b>{fieldText(kind, field, entry.fields)}</b>
                <br />
                {texts.other}: <b>{fieldText(kind, field, other)}</b>
                {writer === undefined ? null : (
                  <span class="muted line" data-testid="written-by">
                    {texts.writtenBy(writer.here, moment(writer.at))}
                  </span>
                )}
              </p>
              <div class="chip-row">
                <button
                  type="button"
                  class="chip"
                  data-testid="take-other"
                  aria-label={`${texts.takeOther}: ${fieldName(kind, field)}`}
                  onClick={() => void settle(field, other, entry.fields)}
                >
                  {texts.takeOther}
                </button>
                <button
                  type="button"
                  class="chip"
                  data-testid="keep-this"
                  aria-label={`${texts.keepThis}: ${fieldName(kind, field)}`}
                  onClick={() => void settle(field, entry.fields, other)}
                >
                  {texts.keepThis}
                </button>
              </div>
            </div>
          );
        })}
      </div>
    </section>
  );
}
