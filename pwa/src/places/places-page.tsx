import "../kit/form.css";
import "../kit/list.css";
import "./places.css";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { late, number } from "../i18n";
import { Icon } from "../kit/icons";
import { Top } from "../kit/top";
import type { SavedPlace } from "../store/database";
import { placeChoices } from "./choices";
import type { Position } from "./distance";
import { problemText } from "./distance-help";
import { loadAirports, loadTowns, localName, towns } from "./gazetteer";
import { PlaceField } from "./place-field";
import { here, nearestTown, type PositionProblem } from "./position";
import { forgetPlace, LONGEST_NAME, readPlaces, restorePlace, savedPlaces, savePlace } from "./saved";

/** Where a place lies, in words: the nearest town. */
function whereabouts(place: Position): string {
  const { places } = late.value;
  const town = nearestTown(place, towns.value ?? []);
  return town === null ? places.own : places.near(localName(town));
}

function PlaceRow({ place, onRemove }: { place: SavedPlace; onRemove: () => void }) {
  const { places } = late.value;
  return (
    <li class="row-field" data-testid="place-row">
      <span>
        <b>{place.name}</b>
        <br />
        <span class="muted small">{whereabouts(place)}</span>
      </span>
      <button type="button" class="quiet-button" aria-label={places.remove(place.name)} onClick={onRemove}>
        <Icon name="trash" />
      </button>
    </li>
  );
}

function NewPlace({ onSaved }: { onSaved: (name: string) => void }) {
  const { places } = late.value;
  const { help, placeHint } = late.value.business;
  const name = useSignal("");
  const position = useSignal<Position | null>(null);
  const shown = useSignal("");
  const told = useSignal("");
  const problem = useSignal<"name" | "where" | "save" | PositionProblem | null>(null);
  const locate = async () => {
    problem.value = null;
    told.value = help.asking;
    const found = await here();
    if (typeof found === "string") {
      told.value = "";
      problem.value = found;
      return;
    }
    position.value = found;
    shown.value = whereabouts(found);
    told.value = places.found(number(Math.max(1, Math.round(found.accuracy))));
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const called = name.peek().trim();
    const at = position.peek();
    problem.value = called === "" ? "name" : at === null ? "where" : null;
    if (called === "" || at === null) return;
    if (!(await savePlace({ name: called, latitude: at.latitude, longitude: at.longitude }))) {
      problem.value = "save";
      return;
    }
    name.value = "";
    position.value = null;
    shown.value = "";
    told.value = "";
    onSaved(called);
  };
  const sentences = { name: places.errorName, where: places.errorWhere, save: places.errorSave };
  const found = problem.value;
  return (
    <form class="card stack" noValidate onSubmit={(event) => void submit(event)}>
      <label class="field">
        <span class="small muted">{places.name}</span>
        <input
          data-testid="place-name"
          maxLength={LONGEST_NAME}
          placeholder={places.nameHint}
          value={name.value}
          aria-invalid={found === "name"}
          onInput={(event) => {
            name.value = event.currentTarget.value;
          }}
        />
      </label>
      <PlaceField
        label={places.where}
        testId="place-where"
        placeholder={placeHint}
        shown={shown.value}
        choices={placeChoices}
        invalid={found === "where"}
        onText={(text) => {
          shown.value = text;
          position.value = null;
          told.value = "";
        }}
        onPick={(choice) => {
          shown.value = choice.text;
          position.value = { latitude: choice.latitude, longitude: choice.longitude };
        }}
      />
      <button type="button" class="chip" data-testid="place-here" onClick={() => void locate()}>
        {places.here}
      </button>
      <p class="muted small">{places.hereText}</p>
      <p class="small" role="status">
        {told.value}
      </p>
      {found === null ? null : (
        <p class="problem" role="alert">
          {found === "denied" || found === "unavailable" ? problemText(found) : sentences[found]}
        </p>
      )}
      <button type="submit" class="go" data-testid="save-place">
        {places.add}
      </button>
    </form>
  );
}

/** `/me/places`: the person's own places, of this device alone. */
export default function Places() {
  const { places } = late.value;
  const { credit } = late.value.business;
  const removed = useSignal<SavedPlace | null>(null);
  const saved = useSignal<string | null>(null);
  useEffect(() => {
    void readPlaces();
    void loadTowns();
    void loadAirports();
  }, []);
  const remove = async (place: SavedPlace) => {
    saved.value = null;
    if (await forgetPlace(place.id)) removed.value = place;
  };
  const gone = removed.value;
  return (
    <div class="stack">
      <Top title={places.title} />
      <section class="card list stack">
        <p>{places.intro}</p>
        <p class="muted small">{places.stays}</p>
        {savedPlaces.value.length === 0 ? (
          <p class="muted">{places.empty}</p>
        ) : (
          <ul>
            {savedPlaces.value.map((place) => (
              <PlaceRow key={place.id} place={place} onRemove={() => void remove(place)} />
            ))}
          </ul>
        )}
        <div role="status">
          {gone !== null ? (
            <div class="row-field">
              <span>{places.removed(gone.name)}</span>
              <button
                type="button"
                class="chip"
                data-testid="undo-place"
                onClick={() =>
                  void restorePlace(gone).then((back) => {
                    if (back) removed.value = null;
                  })
                }
              >
                {places.undo}
              </button>
            </div>
          ) : null}
          {gone === null && saved.value !== null ? <p class="small">{places.saved(saved.value)}</p> : null}
        </div>
      </section>
      <NewPlace
        onSaved={(name) => {
          removed.value = null;
          saved.value = name;
        }}
      />
      <p class="muted small">{credit}</p>
    </div>
  );
}
