import { Smartphone } from "lucide";
import { late } from "../i18n";
import { draw } from "../kit/icons";
import { usePersistence } from "./persistence";

/** Whether the browser may throw away what is stored, and a way to ask it not to. */
export function StorageState() {
  const { me } = late.value;
  const { persistent, protect } = usePersistence();
  if (persistent.value === null) return null;
  return (
    <div class="row-field">
      <span class="link-icon">{draw(Smartphone)}</span>
      <span class="link-text">
        <b>{me.storage}</b>
        <span class="muted small">{persistent.value ? me.persistent : me.notPersistent}</span>
      </span>
      {persistent.value ? null : (
        <button type="button" class="chip" aria-label={`${me.protect}: ${me.storage}`} onClick={protect}>
          {me.protect}
        </button>
      )}
    </div>
  );
}
