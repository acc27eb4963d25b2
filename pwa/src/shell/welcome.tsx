import { t } from "../i18n";
import { Icon } from "../kit/icons";
import { connection, noStorage } from "../session/state";
import { findAccount } from "../sync/triggers";

/** Asks the server again; where it is the browser that gives no database, all begins anew. */
const tryAgain = (): void => (noStorage.peek() === null ? void findAccount() : location.reload());

/** Before the first sign-in on this device. */
export function Welcome() {
  const { welcome } = t.value;
  const state = noStorage.value ?? connection.value;
  if (state === "idle" || state === "sending") {
    return (
      <main class="page stack" aria-busy="true">
        <h1 class="sr">{welcome.title}</h1>
        <p class="sr" role="status">
          {welcome.loading}
        </p>
        <div class="skeleton head" />
        <div class="card skeleton tall" />
        <div class="card skeleton" />
        <div class="card skeleton tall" />
      </main>
    );
  }
  const texts: Partial<Record<typeof state, string>> = {
    refused: welcome.storage,
    busy: welcome.storageBusy,
    sign_in: welcome.signIn,
    offline: welcome.offline,
  };
  return (
    <main class="page welcome">
      <section class="card stack">
        <div class="hero" aria-hidden="true">
          <span class="tile m-active">
            <Icon name="sprout" />
          </span>
        </div>
        <h1>{welcome.title}</h1>
        <p>{texts[state] ?? welcome.wait}</p>
        {state === "sign_in" ? (
          <a class="go" href="/sign-in">
            {welcome.signInAction}
          </a>
        ) : (
          <button type="button" class="go" onClick={tryAgain}>
            {welcome.tryAgain}
          </button>
        )}
      </section>
    </main>
  );
}
