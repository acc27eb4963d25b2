import type { VehicleFields } from "../contract.gen";
import { late, t } from "../i18n";
import { newId } from "../ids";
import { Icon } from "../kit/icons";
import { changeRows } from "../session/actions";
import { vehicles } from "../vehicles/own";
import { DRIVEN, legWith, nextPosition, vehicleFieldsOf, vehicleOf } from "../vehicles/vehicle";
import { hasFuel, type LegDraft } from "./draft";

interface Props {
  leg: LegDraft;
  index: number;
  onChange: (change: Partial<LegDraft>) => void;
}

/** A name for a vehicle that somebody saves while logging a trip: "Bil, diesel". */
function nameOf(leg: LegDraft): string {
  const { mode, fuel, owner } = t.value;
  if (leg.mode === null) return "";
  const parts = [
    leg.mode === "car" ? owner[leg.owner || "private"] : mode[leg.mode],
    leg.fuel === "" ? "" : fuel[leg.fuel].toLowerCase(),
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** One's own vehicles as chips above the leg's details; a leg unlike any of them can be saved as a new one. */
export function VehicleChoice({ leg, index, onChange }: Props) {
  const { vehicles: texts } = late.value;
  if (leg.mode === null || !DRIVEN.includes(leg.mode) || !hasFuel(leg.mode)) return null;
  const fitting = vehicles.value.filter(({ fields }) => fields.mode === leg.mode);
  const chosen = vehicleOf(leg, fitting);
  const worthSaving = chosen === undefined && (leg.fuel !== "" || leg.grams.trim() !== "");
  if (fitting.length === 0 && !worthSaving) return null;
  const saveIt = () => {
    const fields = vehicleFieldsOf(
      {
        name: nameOf(leg),
        mode: leg.mode as VehicleFields["mode"],
        owner: leg.owner || "private",
        fuel: leg.fuel,
        grams: leg.grams,
      },
      nextPosition(vehicles.peek()),
    );
    void changeRows("vehicle", [{ edit: { kind: "vehicle", id: newId(), fields }, before: null }]);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of chips that wraps, which a fieldset does not in WebKit
    <div class="chip-row" role="group" aria-label={texts.choose}>
      {fitting.map(({ id, fields }) => (
        <button
          key={id}
          type="button"
          class={`chip${id === chosen?.id ? " done" : ""}`}
          data-testid={`vehicle-${index}`}
          aria-pressed={id === chosen?.id}
          onClick={() => onChange(legWith(fields))}
        >
          {id === chosen?.id ? <Icon name="check" /> : null}
          {fields.name}
        </button>
      ))}
      {worthSaving ? (
        <button type="button" class="chip quiet" data-testid={`save-vehicle-${index}`} onClick={saveIt}>
          <Icon name="plus" /> {texts.saveThis}
        </button>
      ) : null}
    </div>
  );
}
