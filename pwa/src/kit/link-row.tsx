import "./link-row.css";
import type { ComponentChildren } from "preact";
import { Icon } from "./icons";

interface Way {
  href: string;
  icon: ComponentChildren;
  title: string;
  /** one line on how it stands there */
  state: string;
  "data-testid"?: string;
}

/** A whole line that leads somewhere: what it is, and how it stands there. Put it in a card of class `link-rows`. */
export function LinkRow({ href, icon, title, state, ...rest }: Way) {
  return (
    <a class="link-row" href={href} {...rest}>
      <span class="link-icon">{icon}</span>
      <span class="link-text">
        <b>{title}</b> <span class="muted small">{state}</span>
      </span>
      <Icon name="right" />
    </a>
  );
}
