import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { t } from "../i18n";

/** A page that is loaded when it is first shown. Its code is in the precache, so this works without a network. */
export function lazyPage<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
): ComponentType<P> {
  const loaded = signal<ComponentType<P> | null>(null);
  const failed = signal(false);
  return function LazyPage(props: P) {
    useEffect(() => {
      if (loaded.peek() !== null) return;
      load().then(
        (module) => {
          loaded.value = module.default;
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
