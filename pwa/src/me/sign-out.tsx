import { useSignal } from "@preact/signals";
import { late } from "../i18n";
import { Sheet, useSheet } from "../kit/sheet";
import { turnOff } from "../nudges/subscription";
import { go } from "../session/place";
import { diary, waitingCount } from "../session/state";
import { close } from "../sync/account";
import { request } from "../sync/exchange";
import { stop } from "../sync/triggers";
import { forgetAll } from "../trips/unfinished";

/** Signs out, after a question where something has not been sent yet. */
export function SignOut() {
  const { me } = late.value;
  const question = useSheet();
  const failed = useSignal(false);
  const signOut = async () => {
    question.close();
    const open = diary.peek();
    if (open === null) return;
    await turnOff().catch(() => undefined);
    const response = await request("/api/sign-out", { method: "POST" });
    // 401: the session had ended already.
    if (response === null || (!response.ok && response.status !== 401)) {
      failed.value = true;
      return;
    }
    stop();
    forgetAll();
    await close(open);
    go("/", { replace: true });
  };
  return (
    <>
      <button
        type="button"
        class="chip wide"
        data-testid="sign-out"
        onClick={() => (waitingCount.peek() > 0 ? question.show() : void signOut())}
      >
        {me.signOut}
      </button>
      {failed.value ? (
        <p class="problem" role="alert">
          {me.signOutOffline}
        </p>
      ) : null}
      <Sheet sheet={question} labelledBy="sign-out-title">
        <div class="sheet-body stack">
          <h2 id="sign-out-title">{me.signOut}</h2>
          <p>{me.signOutWaits(waitingCount.value)}</p>
          <div class="actions">
            <button type="button" class="go" onClick={question.close}>
              {me.stay}
            </button>
            <button type="button" class="chip" data-testid="sign-out-anyway" onClick={() => void signOut()}>
              {me.signOutAnyway}
            </button>
          </div>
        </div>
      </Sheet>
    </>
  );
}
