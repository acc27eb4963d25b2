/** What is not settled, read anew with every change of the diary. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { diary, revision } from "../session/state";
import { readUnsettled, type Unsettled } from "../store/attention";

/** All rows that want something; null until they are read. */
export function useUnsettled(): readonly Unsettled[] | null {
  const found = useSignal<readonly Unsettled[] | null>(null);
  const seen = revision.value;
  useEffect(() => {
    const open = diary.peek();
    if (open === null) return;
    let wanted = true;
    void readUnsettled(open.db).then((rows) => {
      if (wanted) found.value = rows;
    });
    return () => {
      wanted = false;
    };
  }, [seen]);
  return found.value;
}
