import { t } from "../i18n";
import { Icon, type IconName } from "../kit/icons";

/** The first thing of every page for a keyboard: a diary of eight weeks is a hundred stops long. */
export function SkipToDock() {
  return (
    <button
      type="button"
      class="skip"
      data-testid="skip"
      onClick={() => document.querySelector<HTMLElement>(".dock a")?.focus()}
    >
      {t.value.dock.skip}
    </button>
  );
}

/** The five places of the app, in the thumb's reach. */
export function Dock({ pathname }: { pathname: string }) {
  const { dock } = t.value;
  const item = (href: string, icon: IconName, label: string, extra = "") => {
    const here = href === "/" ? pathname === "/" : pathname.startsWith(href);
    return (
      <a href={href} class={`${extra}${here ? " on" : ""}`} aria-current={here ? "page" : undefined}>
        <span class="dock-icon">
          <Icon name={icon} />
        </span>
        <span class="dock-label">{label}</span>
      </a>
    );
  };
  return (
    <nav class="dock" aria-label={dock.label}>
      {item("/", "home", dock.today)}
      {item("/trips", "calendar", dock.trips)}
      {item("/new", "plus", dock.add, "plus")}
      {item("/together", "together", dock.together)}
      {item("/me", "user", dock.me)}
    </nav>
  );
}
