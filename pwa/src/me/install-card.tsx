import { late } from "../i18n";
import { installPrompt, isInstalled, isIos } from "./install";

/** How to put the app on the home screen, where the browser can and nobody has done it yet. */
export function InstallCard() {
  const { me } = late.value;
  if (isInstalled()) return null;
  if (installPrompt.value === null && !isIos()) return null;
  return (
    <section class="card stack">
      <h2>{me.install}</h2>
      <p class="muted small">{me.installText}</p>
      {installPrompt.value === null ? (
        <p>{me.installIos}</p>
      ) : (
        <button type="button" class="go" onClick={() => void installPrompt.value?.prompt()}>
          {me.installAction}
        </button>
      )}
    </section>
  );
}
