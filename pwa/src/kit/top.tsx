import { StatePill } from "../shell/state-pill";

/** The head of a page: where one is, and how it stands, always in the same place. */
export function Top({ title, above }: { title: string; above?: string }) {
  return (
    <header class="top">
      <div>
        {above === undefined ? null : <div class="muted small">{above}</div>}
        <h1>{title}</h1>
      </div>
      <StatePill />
    </header>
  );
}
