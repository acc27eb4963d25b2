import type { TripFields } from "../contract.gen";
import { t } from "../i18n";
import { usuals } from "../session/state";

/** From where to where a business trip went, or the name of the usual that a commute was logged by; empty where unknown. */
export function whereOf({ purpose, legs, usual_id }: TripFields): string {
  if (purpose === "business") {
    const stops = legs.flatMap(({ from, to }) => [from ?? "", to ?? ""]).filter((name) => name !== "");
    return stops.filter((name, index) => name !== stops[index - 1]).join(" – ");
  }
  const name = usuals.value.find((usual) => usual.id === usual_id)?.fields.name ?? "";
  // The name that every first usual gets tells nothing apart.
  return name === t.value.setup.name ? "" : name;
}
