import { t } from "../i18n";
import type { Refusal } from "../refusal";
import { Icon } from "./icons";

/** A sentence for why the server refused an edit. */
export function reasonText(reason: Refusal): string {
  const { reasons } = t.value;
  const told: Partial<Record<string, string>> = reasons;
  return told[reason.code] ?? (reason.message || reasons.unknown);
}

/** What the server refused, with the way to throw the edit away; correcting it is the form itself. */
export function RejectedBanner(props: {
  reason: Refusal;
  /** the reason in words, where more is known than its code */
  said?: string;
  onDiscard: () => void;
}) {
  const { reason, said = reasonText(reason), onDiscard } = props;
  const { trips } = t.value;
  return (
    <section class="card banner" role="alert">
      <Icon name="alert" />
      <div>
        <p>
          <b>{trips.refused}</b> {said}
        </p>
        <button type="button" class="chip" data-testid="discard" onClick={onDiscard}>
          {trips.discard}
        </button>
      </div>
    </section>
  );
}
