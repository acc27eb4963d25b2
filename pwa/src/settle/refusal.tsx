import { late, t } from "../i18n";
import { RejectedBanner, reasonText } from "../kit/rejected-banner";
import type { Refusal } from "../refusal";
import { discard } from "../session/actions";
import { fieldName, type Told } from "./field-text";

/** Why an edit of a row was refused, and what of it, in words. */
export function refusalText(kind: Told, reason: Refusal): string {
  const { settle } = late.value;
  const told: Partial<Record<string, (what: string) => string>> = settle.amiss;
  const amiss = told[reason.code];
  // The other reasons say by themselves what they are about.
  if (!reason.field || amiss === undefined) return reasonText(reason);
  return amiss(fieldName(kind, reason.field).toLowerCase());
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

/** Why a row was refused, in its form that opens in the list's place. */
export function RefusedReason({ kind, reason }: { kind: Told; reason: Refusal | null }) {
  if (reason === null) return null;
  return (
    <p class="problem">
      {t.value.trips.refused} {refusalText(kind, reason)}
    </p>
  );
}

/** The same in a list: why a row was refused, and the two ways on; `href` is its form. */
export function Refused(props: { kind: Told; id: string; reason: Refusal | null; href: string }) {
  const { kind, id, reason, href } = props;
  const { trips } = t.value;
  if (reason === null) return null;
  return (
    <div class="refused" data-testid="refused">
      <RefusedReason kind={kind} reason={reason} />
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
