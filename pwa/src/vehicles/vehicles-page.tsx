import "../kit/form.css";
import "../kit/list.css";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { VehicleFields } from "../contract.gen";
import { late, number, t } from "../i18n";
import { newId } from "../ids";
import { Icon, ModeTile } from "../kit/icons";
import { Top } from "../kit/top";
import { changeRows } from "../session/actions";
import { go } from "../session/place";
import { Conflicts } from "../settle/conflicts";
import { Refused } from "../settle/refusal";
import { useVehicles, vehicles } from "./own";
import { nextPosition, type VehicleEntry } from "./vehicle";
import { VehicleForm } from "./vehicle-form";

/** What is known of a vehicle, in one line. */
function about(fields: VehicleFields): string {
  const { fuel, mode } = t.value;
  const { vehicles: texts } = late.value;
  const parts = [
    mode[fields.mode],
    texts.owners[fields.vehicle_owner].toLowerCase(),
    (fields.fuel ? fuel[fields.fuel] : texts.fuelUnknown).toLowerCase(),
    fields.own_grams_per_km === undefined || fields.own_grams_per_km === null
      ? ""
      : texts.grams(number(fields.own_grams_per_km, 1)),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

function VehicleRow({ vehicle, onEdit }: { vehicle: VehicleEntry; onEdit: () => void }) {
  const { trips } = t.value;
  const { vehicles: texts } = late.value;
  const { id, fields } = vehicle;
  return (
    <li class="trip-item" data-testid="vehicle-row" data-id={id}>
      <div class="trip-row">
        <button type="button" class="trip-main" onClick={onEdit}>
          <ModeTile mode={fields.mode} category="car" />
          <span class="trip-text">
            <b>{fields.name}</b>
            <span class="muted small">{about(fields)}</span>
            {vehicle.waiting ? <span class="waits small">{trips.waiting}</span> : null}
          </span>
        </button>
        <button
          type="button"
          class="quiet-button"
          data-testid="delete-vehicle"
          aria-label={texts.remove(fields.name)}
          onClick={() =>
            void changeRows("vehicle_removed", [
              { edit: { kind: "vehicle", id, fields: null }, before: fields },
            ])
          }
        >
          <Icon name="trash" />
        </button>
      </div>
      <Refused kind="vehicle" id={id} reason={vehicle.rejected} href={`/me/vehicles?edit=${id}`} />
      <Conflicts kind="vehicle" entry={vehicle} />
    </li>
  );
}

/** `/me/vehicles`: the vehicles a person drives; a leg copies what it needs from them. `?edit=` opens the form of one. */
export default function Vehicles({ query }: { query: URLSearchParams }) {
  useVehicles();
  const asked = query.get("edit");
  const { vehicles: texts } = late.value;
  /** the vehicle in the form; "new" for another one, null for none */
  const edited = useSignal<VehicleEntry | "new" | null>(null);
  const all = vehicles.value;
  useEffect(() => {
    edited.value = all.find(({ id }) => id === asked) ?? edited.peek();
  }, [asked, all.length]);
  const close = () => {
    edited.value = null;
    if (asked !== null) go("/me/vehicles", { replace: true });
  };
  const save = async (fields: VehicleFields) => {
    const before = edited.peek();
    const saved =
      before === "new" || before === null
        ? await changeRows("vehicle", [{ edit: { kind: "vehicle", id: newId(), fields }, before: null }])
        : await changeRows("vehicle", [
            { edit: { kind: "vehicle", id: before.id, fields }, before: before.fields },
          ]);
    if (saved) close();
  };
  return (
    <div class="stack">
      <Top title={texts.title} />
      {all.length === 0 ? (
        <section class="card stack">
          <p>{texts.empty}</p>
        </section>
      ) : (
        <section class="card list">
          <ul>
            {all.map((vehicle) => (
              <VehicleRow
                key={vehicle.id}
                vehicle={vehicle}
                onEdit={() => {
                  edited.value = vehicle;
                }}
              />
            ))}
          </ul>
        </section>
      )}
      {edited.value === null ? (
        <button
          type="button"
          class="go"
          data-testid="add-vehicle"
          onClick={() => {
            edited.value = "new";
          }}
        >
          {texts.add}
        </button>
      ) : (
        <VehicleForm
          key={edited.value === "new" ? "new" : edited.value.id}
          vehicle={edited.value === "new" ? null : edited.value}
          position={edited.value === "new" ? nextPosition(all) : (edited.value.fields.position ?? 0)}
          onSave={save}
          onCancel={close}
        />
      )}
    </div>
  );
}
