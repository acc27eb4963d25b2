/** Pages and cards that are loaded when they are needed. Parts of a form: `lazy-part.tsx`, not loaded at the start. */
import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { loadLate, t } from "../i18n";
import { whenIdle } from "../idle";

/** Loads a component, and the texts that are loaded with it. */
async function withTexts<C>(load: () => Promise<{ default: C }>): Promise<C> {
  const [module] = await Promise.all([load(), loadLate()]);
  return module.default;
}

/** A page that is loaded when it is first shown. Its code is in the precache, so this works without a network. */
export function lazyPage<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
): ComponentType<P> {
  const loaded = signal<ComponentType<P> | null>(null);
  const failed = signal(false);
  return function LazyPage(props: P) {
    useEffect(() => {
      if (loaded.peek() !== null) return;
      withTexts(load).then(
        (page) => {
          loaded.value = page;
        },
        () => {
          failed.value = true;
        },
      );
    }, []);
    const Page = loaded.value;
    if (Page !== null) return <Page {...props} />;
    if (!failed.value) return <div class="card skeleton tall" aria-hidden="true" />;
    return (
      <section class="card stack">
        <p>{t.value.page.loadFailed}</p>
        <button type="button" class="go" onClick={() => location.reload()}>
          {t.value.page.reload}
        </button>
      </section>
    );
  };
}

/** Nothing hurries a card: what the person came for comes first. */
const QUIET_MS = 800;

/** A card that rarely has something to say: loaded once the screen is there. */
export function lazyCard(load: () => Promise<{ default: ComponentType }>): ComponentType {
  const loaded = signal<ComponentType | null>(null);
  return function LazyCard() {
    useEffect(() => {
      if (loaded.peek() !== null) return;
      return whenIdle(() => {
        withTexts(load).then(
          (card) => {
            loaded.value = card;
          },
          // An older version's file is gone from the server; the state pill tells of the new one.
          () => undefined,
        );
      }, QUIET_MS);
    }, []);
    const Card = loaded.value;
    return Card === null ? null : <Card />;
  };
}
