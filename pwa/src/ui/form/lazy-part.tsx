import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";

/**
 * A part of a page that is loaded when it is first shown. Nothing stands in its place until then, nor if it cannot be
 * loaded: the form around it works without.
 */
export function lazyPart<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
): ComponentType<P> {
  const loaded = signal<ComponentType<P> | null>(null);
  return function LazyPart(props: P) {
    useEffect(() => {
      if (loaded.peek() !== null) return;
      load().then(
        (module) => {
          loaded.value = module.default;
        },
        () => undefined,
      );
    }, []);
    const Part = loaded.value;
    return Part === null ? null : <Part {...props} />;
  };
}
