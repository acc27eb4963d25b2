import { useEffect, useId, useRef, useState } from "preact/hooks";
import { LONGEST_PLACE } from "../contract.gen";
import { late } from "../i18n";
import { bringIntoSight } from "../kit/in-sight";
import type { PlaceChoice } from "./choices";

interface Props {
  label: string;
  placeholder: string;
  /** what the field shows while nobody types in it */
  shown: string;
  choices: (typed: string) => PlaceChoice[];
  /** Free text counts as well: no list knows every place. */
  onText: (text: string) => void;
  onPick: (choice: PlaceChoice) => void;
  invalid?: boolean;
  testId: string;
}

/** Keeps a field and its suggestions in sight while they are open, also when an on-screen keyboard comes up. */
function useInSight(open: boolean, shown: number) {
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const look = () => whole.current !== null && bringIntoSight(whole.current);
    look();
    const screen = window.visualViewport;
    screen?.addEventListener("resize", look);
    return () => screen?.removeEventListener("resize", look);
  }, [open, shown]);
  return whole;
}

/**
 * Does something at once, or as soon as the mouse or finger that is pressing is up and has clicked: closing the suggestions
 * moves what lies below them, away from under the finger that meant it.
 */
function useAfterPress() {
  const pressing = useRef(false);
  const waiting = useRef<(() => void) | null>(null);
  useEffect(() => {
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    addEventListener("mousedown", () => (pressing.current = true), options);
    addEventListener(
      "mouseup",
      () => {
        pressing.current = false;
        const act = waiting.current;
        waiting.current = null;
        if (act !== null) setTimeout(act);
      },
      options,
    );
    return () => listening.abort();
  }, []);
  return (act: () => void) => {
    if (pressing.current) waiting.current = act;
    else act();
  };
}

/** A text field that suggests places: arrows and Enter, or a tap. */
export function PlaceField(props: Props) {
  const id = useId();
  // What is being typed; null while the field rests and shows what the trip holds.
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const { business } = late.value;
  const choices = open ? props.choices(typed ?? "") : [];
  const activeAt = Math.min(at, choices.length - 1);
  const active = choices[activeAt];
  const afterPress = useAfterPress();
  const whole = useInSight(open, choices.length);

  const pick = (choice: PlaceChoice) => {
    setTyped(choice.text);
    setOpen(false);
    props.onPick(choice);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && open) {
      event.preventDefault();
      setOpen(false);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) setOpen(true);
      else {
        const next =
          (activeAt + (event.key === "ArrowDown" ? 1 : choices.length - 1)) % Math.max(1, choices.length);
        setAt(next);
        document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: "nearest" });
      }
    } else if (event.key === "Enter" && active !== undefined) {
      event.preventDefault();
      pick(active);
    }
  };
  return (
    <div class="field" ref={whole}>
      <label class="small muted" for={id}>
        {props.label}
      </label>
      <input
        id={id}
        role="combobox"
        data-testid={props.testId}
        autoComplete="off"
        autoCapitalize="words"
        spellcheck={false}
        enterKeyHint="done"
        maxLength={LONGEST_PLACE}
        placeholder={props.placeholder}
        value={typed ?? props.shown}
        aria-expanded={choices.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active === undefined ? undefined : `${id}-${activeAt}`}
        aria-invalid={props.invalid ?? false}
        onFocus={(event) => {
          setTyped(props.shown);
          setOpen(props.shown === "");
          event.currentTarget.select();
        }}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(true);
          setAt(0);
          props.onText(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() =>
          afterPress(() => {
            setTyped(null);
            setOpen(false);
          })
        }
      />
      <div id={`${id}-list`} role="listbox" class="suggestions" aria-label={business.suggestions}>
        {choices.map((choice, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the field
          <div
            key={choice.key}
            id={`${id}-${index}`}
            role="option"
            data-testid="suggestion"
            aria-selected={index === activeAt}
            // The field must not lose the focus before the click arrives.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(choice)}
          >
            <span>{choice.text}</span>
            <span class="muted small">{choice.detail}</span>
          </div>
        ))}
      </div>
      <span class="sr" role="status">
        {open && (typed ?? "") !== "" ? business.hits(choices.length) : ""}
      </span>
    </div>
  );
}
