import type { ComponentChildren } from "preact";

/**
 * The foot of a form, right above the dock: what comes of it in one line, and the button that saves it. It stays in sight
 * while the screen is tall enough for both, and is the last row of the form where it is not: above a keyboard, for example.
 */
export function SaveBar(props: { label: string; save: string; testId: string; children: ComponentChildren }) {
  return (
    <section class="save-bar" aria-label={props.label}>
      <div class="save-says">{props.children}</div>
      <button type="submit" class="go" data-testid={props.testId}>
        {props.save}
      </button>
    </section>
  );
}
