/** The script of the server's pages: sign-in by passkeys, sign-out, and figures that follow the trips while the page is open. */
import "./dashboard.css";
import { follow } from "./live";
import { passkeys } from "./passkeys";

passkeys();

const main = document.querySelector<HTMLElement>("[data-live]");
if (main !== null) follow(main);

const signOut = document.querySelector<HTMLButtonElement>("[data-sign-out]");
if (signOut !== null) {
  signOut.hidden = false;
  signOut.addEventListener("click", async () => {
    await fetch("/api/sign-out", { method: "POST" });
    location.assign("/sign-in");
  });
}
