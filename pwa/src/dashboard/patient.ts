/**
 * The form that a newcomer joins by: it does not lose what was typed when the network goes, and goes on by itself. Meanwhile the
 * app is fetched, so that the diary is there when they come in.
 *
 * The server knows a form that is sent again by a secret that it carries, and makes nobody twice.
 */

/** Milliseconds until it is tried again where the browser does not say that the network is back. */
const AGAIN = 4_000;

/** Send a form by script, again and again until there is an answer, and show the answer in the form's place. */
export function bePatient(form: HTMLFormElement): void {
  void navigator.serviceWorker?.register("/sw.js", { updateViaCache: "none" }).catch(() => undefined);
  const told = document.createElement("p");
  told.className = "note";
  told.setAttribute("role", "status");
  told.hidden = true;
  form.append(told);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = form.querySelector<HTMLButtonElement>("button[type=submit]");
    if (button?.disabled) return;
    const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    if (button !== null) button.disabled = true;
    const answer = await sent(form.action, body, () => {
      told.textContent = form.dataset.lost ?? "";
      told.hidden = false;
    });
    if (answer.redirected) location.assign(answer.url);
    else show(await answer.text());
  });
}

async function sent(address: string, body: URLSearchParams, lost: () => void): Promise<Response> {
  for (;;) {
    try {
      const answer = await fetch(address, { method: "POST", body, headers: { accept: "text/html" } });
      if (answer.status < 500) return answer;
    } catch {
      // No network: what was typed stays in the form.
    }
    lost();
    await backOrLater();
  }
}

/** Wait until the browser says that there is a network again, or a while: it does not always notice. */
function backOrLater(): Promise<void> {
  return new Promise((resolve) => {
    const timer = window.setTimeout(done, AGAIN);
    function done(): void {
      window.clearTimeout(timer);
      window.removeEventListener("online", done);
      resolve();
    }
    window.addEventListener("online", done);
  });
}

/** Put an answer's page in the place of this one: the form again, with what was wrong. */
function show(text: string): void {
  const fresh = new DOMParser().parseFromString(text, "text/html").querySelector("main");
  const main = document.querySelector("main");
  if (fresh === null || main === null) {
    location.reload();
    return;
  }
  main.replaceWith(fresh);
  for (const form of fresh.querySelectorAll<HTMLFormElement>("form[data-patient]")) bePatient(form);
  fresh.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
}
