import type { Kind } from "../contract.gen";
import { t } from "../i18n";
import { Icon } from "../kit/icons";
import { discard } from "../session/actions";
import type { Refusal } from "../store/database";

/** A sentence for why the server refused an edit. */
export function reasonText(reason: Refusal): string {
  const { reasons } = t.value;
  const told: Partial<Record<string, string>> = reasons;
  return told[reason.code] ?? (reason.message || reasons.unknown);
}

/** What the server refused, with the way to throw the edit away; correcting it is the form itself. */
export function RejectedBanner(props: {
  kind: Kind;
  id: string;
  reason: Refusal;
  /** a form that shows the edit goes with it */
  onDiscarded?: () => void;
}) {
  const { kind, id, reason, onDiscarded } = props;
  const { trips } = t.value;
  const throwAway = async () => {
    if (await discard(kind, id, () => t.value.trips.discarded)) onDiscarded?.();
  };
  return (
    <section class="card banner" role="alert">
      <Icon name="alert" />
      <div>
        <p>
          <b>{trips.refused}</b> {reasonText(reason)}
        </p>
        <button type="button" class="chip" data-testid="discard" onClick={() => void throwAway()}>
          {trips.discard}
        </button>
      </div>
    </section>
  );
}
