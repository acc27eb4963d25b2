import { t } from "../i18n";
import { Icon } from "../kit/icons";
import { connection } from "../session/state";
import { findAccount } from "../sync/triggers";
import { storageRefused } from "./storage-state";

/** Before the first sign-in on this device. */
export function Welcome() {
  const { welcome } = t.value;
  const state = connection.value;
  if (!storageRefused.value && (state === "idle" || state === "sending")) {
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
  const text = storageRefused.value
    ? welcome.storage
    : state === "sign_in"
      ? welcome.signIn
      : state === "offline"
        ? welcome.offline
        : welcome.wait;
  return (
    <main class="page welcome">
      <section class="card stack">
        <div class="hero" aria-hidden="true">
          <span class="tile m-active">
            <Icon name="sprout" />
          </span>
        </div>
        <h1>{welcome.title}</h1>
        <p>{text}</p>
        {state === "sign_in" ? (
          <a class="go" href="/sign-in">
            {welcome.signInAction}
          </a>
        ) : (
          <button type="button" class="go" onClick={() => void findAccount()}>
            {welcome.tryAgain}
          </button>
        )}
      </section>
    </main>
  );
}
