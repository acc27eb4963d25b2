/** Whether the browser may throw away what is stored on this device. */
import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/** `persistent`: null until known, and where the browser does not say; `protect` asks the browser to keep it. */
export function usePersistence(): { persistent: ReadonlySignal<boolean | null>; protect: () => void } {
  const persistent = useSignal<boolean | null>(null);
  const note = (yes: boolean) => {
    persistent.value = yes;
  };
  useEffect(() => {
    void navigator.storage?.persisted?.().then(note);
  }, [persistent]);
  return { persistent, protect: () => void navigator.storage.persist().then(note) };
}
