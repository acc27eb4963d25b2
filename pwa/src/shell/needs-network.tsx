import { useEffect } from "preact/hooks";
import { t } from "../i18n";
import { Icon } from "../kit/icons";

const askAgain = (): void => location.reload();

/** In the place of a page that only the server has, while it cannot be reached. */
export function NeedsNetwork() {
  const { network } = t.value;
  useEffect(() => {
    addEventListener("online", askAgain);
    return () => removeEventListener("online", askAgain);
  }, []);
  return (
    <main class="page welcome">
      <section class="card stack">
        <div class="hero" aria-hidden="true">
          <span class="tile m-none">
            <Icon name="offline" />
          </span>
        </div>
        <h1>{network.title}</h1>
        <p>{network.text}</p>
        <button type="button" class="go" data-testid="try-again" onClick={askAgain}>
          {network.tryAgain}
        </button>
        <a class="chip wide" data-testid="to-app" href="/">
          {network.toApp}
        </a>
      </section>
    </main>
  );
}
