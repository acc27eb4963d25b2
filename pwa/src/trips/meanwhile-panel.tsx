import { useEffect, useRef } from "preact/hooks";
import type { TripFields } from "../contract.gen";
import { t } from "../i18n";
import { Icon } from "../kit/icons";
import { fieldName, fieldText } from "../settle/field-text";
import type { Meanwhile } from "./meanwhile";

/** What a form finds when it wants to save: another version, or none any more. */
export type Found = (Meanwhile & { now: TripFields }) | "deleted";

/** What changed while the form was open, and the two ways on. Nothing has been overwritten yet. */
export function MeanwhilePanel(props: {
  found: Found;
  /** what to say of it instead of that the trip in the form was changed */
  said?: string;
  mine: TripFields;
  onMine: () => void;
  onTheirs: () => void;
}) {
  const { form } = t.value;
  const { found, mine } = props;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.scrollIntoView?.({ block: "center" }), []);
  return (
    <section ref={panel} class="card banner" role="alert" data-testid="meanwhile">
      <Icon name="refresh" />
      <div>
        {found === "deleted" ? (
          <p>{props.said ?? form.meanwhileGone}</p>
        ) : (
          <>
            <p>{props.said ?? form.meanwhile}</p>
            <dl class="versions">
              {found.changed.map((field) => (
                <div key={field}>
                  <dt class="small muted">{fieldName("trip", field)}</dt>
                  <dd>
                    {form.theirs}: {fieldText("trip", field, found.now)}
                  </dd>
                  <dd>
                    {form.yours}: {fieldText("trip", field, mine)}
                  </dd>
                </div>
              ))}
            </dl>
          </>
        )}
        <div class="chip-row">
          <button type="button" class="chip" data-testid="keep-mine" onClick={props.onMine}>
            {found === "deleted" ? form.saveAgain : form.keepMine}
          </button>
          <button type="button" class="chip" data-testid="take-theirs" onClick={props.onTheirs}>
            {found === "deleted" ? form.leaveGone : form.takeTheirs}
          </button>
        </div>
      </div>
    </section>
  );
}
