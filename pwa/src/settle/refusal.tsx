import { late, t } from "../i18n";
import { RejectedBanner, reasonText } from "../kit/rejected-banner";
import type { Refusal } from "../refusal";
import { discard } from "../session/actions";
import { fieldName, type Told } from "./field-text";

/** The reasons that do not say by themselves which field they are about. */
const OF_ANY_FIELD: readonly string[] = [
  "missing_field",
  "out_of_range",
  "too_long",
  "unknown_value",
  "unknown_field",
  "wrong_type",
];

/** Why an edit of a row was refused, and what of it, in words. */
export function refusalText(kind: Told, reason: Refusal): string {
  const said = reasonText(reason);
  if (!reason.field || !OF_ANY_FIELD.includes(reason.code)) return said;
  return `${said} ${late.value.settle.where(fieldName(kind, reason.field).toLowerCase())}`;
}

/** What the server refused of a row, above the form that mends it, and the way to throw it away. */
export function RefusedBanner(props: {
  kind: Told;
  id: string;
  reason: Refusal | null;
  onGone?: () => void;
}) {
  const { kind, id, reason, onGone } = props;
  if (reason === null) return null;
  return (
    <RejectedBanner
      reason={reason}
      said={refusalText(kind, reason)}
      onDiscard={() => void discard(kind, id).then((thrown) => thrown && onGone?.())}
    />
  );
}

/** The same in a list: why a row was refused, and the two ways on; `href` is its form. */
export function Refused(props: { kind: Told; id: string; reason: Refusal | null; href: string }) {
  const { kind, id, reason, href } = props;
  const { trips } = t.value;
  if (reason === null) return null;
  return (
    <div class="refused" data-testid="refused">
      <p class="problem">
        {trips.refused} {refusalText(kind, reason)}
      </p>
      <div class="chip-row">
        <a class="chip" href={href} data-testid="fix">
          {trips.fix}
        </a>
        <button type="button" class="chip" data-testid="discard" onClick={() => void discard(kind, id)}>
          {trips.discard}
        </button>
      </div>
    </div>
  );
}
