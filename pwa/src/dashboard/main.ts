/** The script of the server's pages: sign-in by passkeys, sign-out, and figures that follow the trips while the page is open. */
import "./dashboard.css";
import { follow } from "./live";
import { passkeys } from "./passkeys";
import { bePatient } from "./patient";
import { planAtOnce } from "./planner";

passkeys();

const main = document.querySelector<HTMLElement>("[data-live]");
if (main !== null) follow(main);

// On a narrow screen the sections are a row that scrolls.
document.querySelector(".sections .on")?.scrollIntoView({ block: "nearest", inline: "center" });

const signOut = document.querySelector<HTMLButtonElement>("[data-sign-out]");
if (signOut !== null) {
  signOut.hidden = false;
  signOut.addEventListener("click", async () => {
    await fetch("/api/sign-out", { method: "POST" });
    location.assign("/sign-in");
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-patient]")) bePatient(form);

const question = document.querySelector<HTMLFormElement>("form[data-planner]");
if (question !== null) planAtOnce(question);

const copy = document.querySelector<HTMLButtonElement>("[data-copy]");
if (copy !== null && navigator.clipboard !== undefined) {
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(copy.dataset.copy ?? "")?.textContent ?? "");
    copy.textContent = copy.dataset.copied ?? "";
  });
}

const print = document.querySelector<HTMLButtonElement>("[data-print]");
if (print !== null) {
  print.hidden = false;
  print.addEventListener("click", () => window.print());
}
