/**
 * The planner answers while one asks: what is typed, chosen or dragged is asked of the server at once, and the answer is morphed in.
 * Without this script the same form is a form. The last question wins: one that is overtaken is given up.
 */
import { Idiomorph } from "idiomorph";

/** Milliseconds in which several changes become one question. */
const TOGETHER = 150;
/** Milliseconds until a question is repeated that the server had no turn for. */
const AGAIN = 1_500;

/** Answer a form's questions in its page, at once. */
export function planAtOnce(form: HTMLFormElement): void {
  let waiting: number | undefined;
  let asked: AbortController | undefined;

  const ask = async (): Promise<void> => {
    asked?.abort();
    const mine = new AbortController();
    asked = mine;
    const address = addressOf(form);
    answer()?.setAttribute("aria-busy", "true");
    try {
      const response = await fetch(address, { headers: { accept: "text/html" }, signal: mine.signal });
      if (response.status === 429 || response.status === 503) return soon(AGAIN);
      if (response.redirected || !response.ok) return location.assign(address);
      show(form, new DOMParser().parseFromString(await response.text(), "text/html"));
      history.replaceState(history.state, "", address);
      prepareAlong(form, soon);
    } catch {
      // Overtaken, or without a network: the next change asks again.
      if (mine.signal.aborted) return;
    }
    answer()?.removeAttribute("aria-busy");
  };
  const soon = (milliseconds: number): void => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void ask(), milliseconds);
  };

  form.addEventListener("input", () => soon(TOGETHER));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    soon(0);
  });
  prepareAlong(form, soon);
}

function answer(): HTMLElement | null {
  return document.getElementById("answer");
}

/** Return the question as an address, without what is not said. */
function addressOf(form: HTMLFormElement): string {
  const said = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]);
  return `${new URL(form.action).pathname}?${new URLSearchParams(said.filter(([, value]) => value !== ""))}`;
}

function show(form: HTMLFormElement, fresh: Document): void {
  for (const id of ["answer", "troubles"]) {
    const here = document.getElementById(id);
    const there = fresh.getElementById(id);
    if (here === null || there === null) continue;
    Idiomorph.morph(here, there, {
      restoreFocus: true,
      ignoreActiveValue: true,
      callbacks: {
        // What is open stays open, and the slider stays shown and in the hand.
        beforeAttributeUpdated: (name, node) =>
          !(name === "open" && node instanceof HTMLDetailsElement) &&
          !(name === "hidden" && node instanceof HTMLElement && node.dataset.along !== undefined) &&
          !(name === "value" && node === document.activeElement),
      },
    });
  }
  for (const field of form.querySelectorAll("input")) {
    const wrong = fresh.getElementById(field.id)?.getAttribute("aria-invalid");
    if (wrong === "true") field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  }
}

/** Let the slider under the curve move along it, and ask for what it stands at. */
function prepareAlong(form: HTMLFormElement, soon: (milliseconds: number) => void): void {
  const along = document.querySelector<HTMLElement>("[data-along]");
  const slider = along?.querySelector<HTMLInputElement>("input");
  const percent = form.querySelector<HTMLInputElement>("#percent");
  if (!along || !slider || percent === null) return;
  along.hidden = false;
  slider.oninput = () => {
    const typed = document.documentElement.lang === "sv" ? slider.value.replace(".", ",") : slider.value;
    percent.value = typed;
    pointAt(Number(slider.value), slider.dataset.points ?? "");
    soon(TOGETHER);
  };
}

/** Move the mark to the first mix of the curve that saves so much, and say what it costs, until the answer is there. */
function pointAt(percent: number, points: string): void {
  const found = points
    .split(";")
    .map((point) => /^(\S+) (\S+) (\S+) (.*)$/.exec(point))
    .find((point) => point !== null && Number(point[1]) >= percent - 1e-9);
  const mark = document.querySelector<SVGCircleElement>(".front .now");
  const says = document.getElementById("along-says");
  if (!found) return;
  mark?.setAttribute("cx", found[2] ?? "0");
  mark?.setAttribute("cy", found[3] ?? "0");
  if (says !== null) says.textContent = found[4] ?? "";
}
