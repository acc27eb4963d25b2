import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";

/** A component that is loaded later; `preload` begins before it is first shown. */
export type LazyPart<P> = ComponentType<P> & { preload: () => void };

/**
 * A part of a page that is loaded when it is first shown, or before. Nothing stands in its place until then, nor if it
 * cannot be loaded: the form around it works without.
 */
export function lazyPart<P extends object>(load: () => Promise<{ default: ComponentType<P> }>): LazyPart<P> {
  const loaded = signal<ComponentType<P> | null>(null);
  const preload = () => {
    if (loaded.peek() !== null) return;
    load().then(
      (module) => {
        loaded.value = module.default;
      },
      () => undefined,
    );
  };
  function Part(props: P) {
    useEffect(preload, []);
    const Loaded = loaded.value;
    return Loaded === null ? null : <Loaded {...props} />;
  }
  return Object.assign(Part, { preload });
}
