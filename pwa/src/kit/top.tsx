import { signal } from "@preact/signals";
import type { ComponentType } from "preact";

/** What stands at the right of every page's head; the shell puts the state pill there. */
export const corner = signal<ComponentType | null>(null);

/** What stands before the heading of every page; the shell puts the way back there. */
export const wayBack = signal<ComponentType | null>(null);

/** The head of a page: the way back, where one is, and how it stands, always in the same place. */
export function Top({ title, above }: { title: string; above?: string }) {
  const Back = wayBack.value;
  const Corner = corner.value;
  return (
    <header class="top">
      {Back === null ? null : <Back />}
      <div class="top-title">
        {above === undefined ? null : <div class="muted small">{above}</div>}
        <h1>{title}</h1>
      </div>
      {Corner === null ? null : <Corner />}
    </header>
  );
}
