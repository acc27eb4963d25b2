/**
 * Keeps an open page true. The stream says only *that* something changed; the page is then fetched again and morphed in
 * place, so that focus, scroll and open tables stay as they are.
 *
 * No change is missed: the page carries what the server had heard of when it was made, and the server begins the stream with
 * a hint if it has heard more; after every interruption the page is fetched anyway.
 */
import { Idiomorph } from "idiomorph";

/** Milliseconds in which several hints become one reading; a person sees no difference. */
const TOGETHER = 60;
/** Milliseconds of silence that are told: the browser reconnects by itself in two seconds. */
const PATIENCE = 3_500;
/** Milliseconds until a reading that failed is repeated; a closed stream waits so long at first, then longer. */
const AGAIN = 2_000;
const LONGEST_WAIT = 30_000;

type Reading = "fresh" | "gone" | "failed";

/** Follow the stream named by `data-live` and keep `main` as the server would draw it now. */
export function follow(main: HTMLElement): void {
  const page = new Page(main);
  let stream: EventSource | undefined;
  let interrupted = false;
  let attempts = 0;
  let worry: number | undefined;

  const read = oneAtATime(async () => {
    const reading = await page.read();
    if (reading === "gone") return signedOut();
    if (reading === "fresh" && stream?.readyState === EventSource.OPEN) return calm();
    if (reading === "failed") {
      troubled();
      window.setTimeout(read, AGAIN);
    }
  });

  function calm(): void {
    window.clearTimeout(worry);
    worry = undefined;
    attempts = 0;
    show("live");
  }

  function troubled(): void {
    worry ??= window.setTimeout(() => show("lost"), PATIENCE);
  }

  function signedOut(): void {
    window.clearTimeout(worry);
    stream?.close();
    show("signed-out");
  }

  function open(): void {
    stream = new EventSource(`${main.dataset.live}?seen=${encodeURIComponent(main.dataset.seen ?? "")}`);
    stream.addEventListener("changed", read);
    stream.addEventListener("open", () => {
      if (interrupted) read();
      else calm();
      interrupted = false;
    });
    stream.addEventListener("error", () => {
      interrupted = true;
      troubled();
      if (stream?.readyState === EventSource.CLOSED) openLater();
    });
  }

  /** The browser reconnects by itself, but gives up for good when the answer was no stream: a proxy's error, a sign-out. */
  function openLater(): void {
    attempts += 1;
    const wait = Math.min(LONGEST_WAIT, AGAIN * 2 ** attempts) * (0.5 + Math.random());
    window.setTimeout(async () => {
      if ((await page.read()) === "gone") signedOut();
      else open();
    }, wait);
  }

  open();
  // A laptop that slept may have lost the stream without noticing.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") read();
  });
}

/** The page's own figures. */
class Page {
  constructor(private readonly main: HTMLElement) {}

  /** Fetch the page and morph it in. */
  async read(): Promise<Reading> {
    try {
      const answer = await fetch(location.pathname, { headers: { accept: "text/html" }, cache: "no-store" });
      if (answer.redirected || answer.status === 404) return "gone";
      if (!answer.ok) return "failed";
      const fresh = new DOMParser()
        .parseFromString(await answer.text(), "text/html")
        .getElementById(this.main.id);
      if (fresh === null) return "failed";
      this.morph(fresh);
      return "fresh";
    } catch {
      return "failed";
    }
  }

  private morph(fresh: HTMLElement): void {
    const before = this.figures();
    Idiomorph.morph(this.main, fresh, {
      restoreFocus: true,
      callbacks: {
        // What the person opened, and what this script says of the connection, are not the server's to change.
        beforeAttributeUpdated: (name, node) =>
          name !== "hidden" &&
          name !== "data-state" &&
          !(name === "open" && node instanceof HTMLDetailsElement),
        beforeNodeMorphed: (node) => !(node instanceof Element && node.id === "live-lost"),
      },
    });
    for (const [id, text] of this.figures()) {
      if (before.has(id) && before.get(id) !== text) highlight(id);
    }
  }

  private figures(): Map<string, string> {
    const found = this.main.querySelectorAll("[data-figure]");
    return new Map(Array.from(found, (figure) => [figure.id, figure.textContent ?? ""]));
  }
}

/** Say at the top how the connection is. */
function show(state: "live" | "lost" | "signed-out"): void {
  const line = document.getElementById("live");
  const text = document.getElementById("live-text");
  const lost = document.getElementById("live-lost");
  if (line === null || text === null || lost === null) return;
  line.dataset.state = state;
  text.hidden = state !== "live";
  lost.hidden = state === "live";
  lost.textContent = (state === "signed-out" ? line.dataset.signedOut : line.dataset.lost) ?? "";
}

function highlight(id: string): void {
  const figure = document.getElementById(id);
  if (figure === null) return;
  figure.classList.remove("fresh");
  // Reading a measure makes the browser see the class go, so that the animation starts anew.
  void figure.getBoundingClientRect();
  figure.classList.add("fresh");
  figure.addEventListener("animationend", () => figure.classList.remove("fresh"), { once: true });
}

/** Run `work` soon; calls that come while it runs lead to exactly one more run, so the last change is never missed. */
export function oneAtATime(work: () => Promise<unknown>): () => void {
  let waiting = false;
  let running = false;
  const run = async (): Promise<void> => {
    running = true;
    waiting = false;
    await work();
    running = false;
    if (waiting) start();
  };
  const start = (): void => void window.setTimeout(() => void run(), TOGETHER);
  return () => {
    if (waiting) return;
    waiting = true;
    if (!running) start();
  };
}
