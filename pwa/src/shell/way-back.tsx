import { t } from "../i18n";
import { Icon } from "../kit/icons";
import { before, place } from "../session/place";
import { isOfDock, pageAt, parentOf } from "./routes";

/** The way back from a page that is none of the dock's: to where one came from, else to the page above. */
export function WayBack() {
  const { back } = t.value;
  const shown = pageAt(place.value);
  if (shown === null || isOfDock(shown.name)) return null;
  const to = before(parentOf(place.value));
  const name = back.pages[pageAt(to)?.name ?? "today"];
  return (
    <a class="way-back" data-testid="way-back" data-back href={to} aria-label={back.to(name)}>
      <Icon name="left" />
      <span>{name}</span>
    </a>
  );
}
