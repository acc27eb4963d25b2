import "../kit/form.css";
import "../kit/list.css";
import "./routines.css";
import { useSignal } from "@preact/signals";
import type { UsualFields } from "../contract.gen";
import { km, late, t } from "../i18n";
import { newId } from "../ids";
import { Icon } from "../kit/icons";
import { Top } from "../kit/top";
import { Way } from "../legs/way";
import { changeRows } from "../session/actions";
import { go } from "../session/place";
import { usuals } from "../session/state";
import { Conflicts } from "../settle/conflicts";
import { Refused } from "../settle/refusal";
import type { UsualEntry } from "../store/read";
import { WORKDAYS } from "../workdays/calendar";
import { weekdayName } from "../workdays/weekdays";
import { UsualForm } from "./usual-form";

/** "mån–fre", or the days one by one. */
function daysText(weekdays: readonly number[]): string {
  if (weekdays.length === 0) return t.value.routines.usuals.anyDay;
  if (weekdays.join() === WORKDAYS.join()) return `${weekdayName(1)}–${weekdayName(5)}`;
  return weekdays.map(weekdayName).join(", ");
}

/** Puts a usual before all others of its purpose; the rest keep their order. */
function makeFirst(usual: UsualEntry): void {
  const ordered = [usual, ...usuals.peek().filter((each) => each.id !== usual.id)];
  const changes = ordered.flatMap((each, position) =>
    each.fields.position === position
      ? []
      : [
          {
            edit: { kind: "usual" as const, id: each.id, fields: { ...each.fields, position } },
            before: each.fields,
          },
        ],
  );
  const { name } = usual.fields;
  void changeRows("edited", changes, () => t.value.routines.usuals.madeFirst(name));
}

function save(usual: UsualEntry | null, fields: UsualFields): Promise<boolean> {
  const position =
    usual?.fields.position ?? Math.max(-1, ...usuals.peek().map((each) => each.fields.position ?? 0)) + 1;
  return changeRows(
    "usual",
    [
      {
        edit: { kind: "usual", id: usual?.id ?? newId(), fields: { ...fields, position } },
        before: usual?.fields ?? null,
      },
    ],
    () => t.value.routines.usuals.saved(fields.name),
  );
}

function remove(usual: UsualEntry): void {
  const { name } = usual.fields;
  void changeRows(
    "deleted",
    [{ edit: { kind: "usual", id: usual.id, fields: null }, before: usual.fields }],
    () => t.value.routines.usuals.removed(name),
  );
}

function UsualCard(props: { usual: UsualEntry; first: boolean; alone: boolean; onEdit: () => void }) {
  const { usual, first, alone, onEdit } = props;
  const { usuals: texts } = t.value.routines;
  const { name, legs, weekdays, purpose } = usual.fields;
  const metres = legs.reduce((sum, leg) => sum + leg.metres, 0);
  const facts = [km(metres), purpose === "business" ? texts.business : daysText(weekdays ?? [])];
  return (
    <section class="card" data-testid="usual-card">
      <div class="card-head">
        <h2>{name}</h2>
        {first ? <span class="badge">{texts.first}</span> : null}
      </div>
      <p class="muted small num">{facts.join(" · ")}</p>
      <Way legs={legs} />
      <div class="usual-tools">
        <button
          type="button"
          class="chip"
          data-testid="usual-edit"
          aria-label={texts.edit(name)}
          onClick={onEdit}
        >
          <Icon name="pencil" />
          {late.value.me.change}
        </button>
        {first || alone || purpose === "business" ? null : (
          <button type="button" class="chip" data-testid="usual-first" onClick={() => makeFirst(usual)}>
            {texts.makeFirst}
          </button>
        )}
        <button
          type="button"
          class="chip"
          data-testid="usual-remove"
          aria-label={texts.remove(name)}
          onClick={() => remove(usual)}
        >
          <Icon name="trash" />
        </button>
      </div>
      <Refused kind="usual" id={usual.id} reason={usual.rejected} href={`/me/usuals?edit=${usual.id}`} />
      <Conflicts kind="usual" entry={usual} />
    </section>
  );
}

/** `/me/usuals`: the trips one makes often; `?edit=` opens the form of one. */
export default function Usuals({ query }: { query: URLSearchParams }) {
  const { usuals: texts } = t.value.routines;
  const all = usuals.value;
  /** the id of the usual being edited, "new", or null */
  const edited = useSignal<string | null>(query.get("edit"));
  const close = () => {
    edited.value = null;
    if (query.has("edit")) go("/me/usuals", { replace: true });
  };
  const form = (usual: UsualEntry | null) => (
    <UsualForm
      key={usual?.id ?? "new"}
      usual={usual}
      others={all.filter((each) => each.id !== usual?.id)}
      onCancel={close}
      onSave={(fields) => void save(usual, fields).then((saved) => saved && close())}
    />
  );
  const commutes = all.filter((usual) => usual.fields.purpose === "commute");
  const firstCommute = commutes[0];
  return (
    <div class="stack">
      <Top title={texts.title} />
      <p class="muted small">{all.length === 0 ? texts.empty : texts.intro}</p>
      {all.map((usual) =>
        edited.value === usual.id ? (
          form(usual)
        ) : (
          <UsualCard
            key={usual.id}
            usual={usual}
            first={usual === firstCommute && commutes.length > 1}
            alone={commutes.length < 2}
            onEdit={() => {
              edited.value = usual.id;
            }}
          />
        ),
      )}
      {edited.value === "new" ? (
        form(null)
      ) : (
        <button
          type="button"
          class={all.length === 0 ? "go" : "chip wide"}
          data-testid="usual-add"
          onClick={() => {
            edited.value = "new";
          }}
        >
          {texts.add}
        </button>
      )}
    </div>
  );
}
