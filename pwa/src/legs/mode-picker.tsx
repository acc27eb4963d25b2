import { useState } from "preact/hooks";
import { MODES, type Mode } from "../contract.gen";
import { categoryOf } from "../emissions/categories";
import { t } from "../i18n";
import { Icon, ModeIcon } from "../kit/icons";
import { remembered } from "./memory";
import { recentModes } from "./recent";

/** The first two rows of the picker: what most people travel by on most days. */
const COMMON: readonly Mode[] = ["bicycle", "walk", "e_bike", "bus", "commuter_train", "train", "car"];

/** The modes of the first rows: what this person used of late, filled up with the common ones. */
function firstModes(): readonly Mode[] {
  const mine = recentModes(remembered.value ?? []);
  const chosen = [...new Set([...mine, ...COMMON])].slice(0, COMMON.length);
  // In one fixed order, so that a tile stays where the thumb learned it.
  return MODES.filter((mode) => chosen.includes(mode));
}

/** Every way of travelling as a tile; the rare ones one tap away. */
export function ModePicker(props: {
  chosen: Mode | null;
  /** id of the sentence that says that none is chosen; the first tile then takes the focus */
  describedBy?: string | undefined;
  onPick: (mode: Mode) => void;
}) {
  const { chosen, onPick, describedBy } = props;
  const first = firstModes();
  const [all, setAll] = useState(chosen !== null && !first.includes(chosen));
  const { form, mode: names } = t.value;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in WebKit
    <div class="modes" role="group" aria-label={form.mode} aria-describedby={describedBy}>
      {(all ? MODES : first).map((mode) => (
        <button
          type="button"
          key={mode}
          class={`mode m-${categoryOf({ mode })}-ink${mode === chosen ? " on" : ""}`}
          data-testid={`mode-${mode}`}
          aria-pressed={mode === chosen}
          onClick={() => onPick(mode)}
        >
          <ModeIcon mode={mode} />
          <span>{form.tiles[mode] ?? names[mode]}</span>
        </button>
      ))}
      {all ? null : (
        <button type="button" class="mode" data-testid="mode-more" onClick={() => setAll(true)}>
          <Icon name="down" />
          <span>{form.moreModes}</span>
        </button>
      )}
    </div>
  );
}
