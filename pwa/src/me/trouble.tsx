import { late } from "../i18n";
import type { Trouble } from "./asking";

/** Why the server did not do what was asked, and what helps; nothing while there is no trouble. */
export function TroubleText({ trouble }: { trouble: Trouble | null }) {
  if (trouble === null) return null;
  return (
    <p class="problem" role="alert" data-testid="trouble">
      {late.value.me.trouble[trouble]}
    </p>
  );
}
