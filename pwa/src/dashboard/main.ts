/** The script of the server's pages: sign-in by passkeys, sign-out, and figures that follow the trips while the page is open. */
import "./dashboard.css";
import { follow } from "./live";
import { bePatient } from "./patient";
import { passkeys } from "./passkeys";

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

const print = document.querySelector<HTMLButtonElement>("[data-print]");
if (print !== null) {
  print.hidden = false;
  print.addEventListener("click", () => window.print());
}
