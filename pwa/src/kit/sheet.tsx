/** A sheet that lies over the page: a modal dialog whose content is drawn only while it is open. */
import type { ComponentChildren, RefObject } from "preact";
import { useRef, useState } from "preact/hooks";

/** A sheet in the hands of the screen that shows it. */
export interface SheetControl {
  dialog: RefObject<HTMLDialogElement | null>;
  open: boolean;
  show(): void;
  close(): void;
  /** the browser has closed a dialog */
  closed(): void;
}

/** A sheet that is closed at first. */
export function useSheet(): SheetControl {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  return {
    dialog,
    open,
    show() {
      setOpen(true);
      if (dialog.current?.open === false) dialog.current.showModal();
    },
    close: () => dialog.current?.close(),
    // Told a moment after it: who opened the sheet again meanwhile found it empty.
    closed: () => setOpen(dialog.current?.open === true),
  };
}

/** Draws a sheet; `label` names it, or its heading whose id is `labelledBy`. */
export function Sheet(props: {
  sheet: SheetControl;
  label?: string;
  labelledBy?: string;
  tall?: boolean;
  children: ComponentChildren;
}) {
  const { dialog, open, close, closed } = props.sheet;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; the click is on the backdrop
    <dialog
      ref={dialog}
      class={props.tall ? "sheet tall-sheet" : "sheet"}
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      onClose={closed}
      onClick={(event) => event.target === dialog.current && close()}
    >
      {open ? props.children : null}
    </dialog>
  );
}
