import { useSignal } from "@preact/signals";
import { Smartphone } from "lucide";
import { useEffect } from "preact/hooks";
import { late } from "../i18n";
import { draw } from "../kit/icons";

/** Whether the browser may throw away what is stored, and a way to ask it not to. */
export function StorageState() {
  const { me } = late.value;
  const persistent = useSignal<boolean | null>(null);
  useEffect(() => {
    void navigator.storage?.persisted?.().then((yes) => {
      persistent.value = yes;
    });
  }, [persistent]);
  if (persistent.value === null) return null;
  return (
    <div class="row-field">
      <span class="link-icon">{draw(Smartphone)}</span>
      <span class="link-text">
        <b>{me.storage}</b>
        <span class="muted small">{persistent.value ? me.persistent : me.notPersistent}</span>
      </span>
      {persistent.value ? null : (
        <button
          type="button"
          class="chip"
          aria-label={`${me.protect}: ${me.storage}`}
          onClick={() =>
            void navigator.storage.persist().then((yes) => {
              persistent.value = yes;
            })
          }
        >
          {me.protect}
        </button>
      )}
    </div>
  );
}
