import { useEffect, useRef } from "preact/hooks";
import type { TripFields } from "../contract.gen";
import { km, shortDate, t } from "../i18n";
import { Icon } from "../kit/icons";
import type { Meanwhile } from "./meanwhile";

/** What a form finds when it wants to save: another version, or none any more. */
export type Found = (Meanwhile & { now: TripFields }) | "deleted";

function directionText({ purpose, direction = "none" }: TripFields): string {
  const { form } = t.value;
  const business = purpose === "business";
  if (direction === "none") return form.oneWay;
  if (direction === "out") return business ? form.outward : form.out;
  return business ? form.back : form.home;
}

/** A field of a trip in words. */
export function fieldText(field: keyof TripFields, trip: TripFields): string {
  const { form, mode, unit } = t.value;
  if (field === "date") return shortDate(trip.date);
  if (field === "purpose") return trip.purpose === "commute" ? form.commute : form.business;
  if (field === "direction") return directionText(trip);
  if (field === "legs") return trip.legs.map((leg) => `${mode[leg.mode]} ${km(leg.metres)}`).join(" + ");
  if (field === "additional") return trip.additional ? form.additional.yes : form.additional.no;
  return trip[field] || unit.unknown;
}

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
                  <dt class="small muted">{form.fields[field] ?? field}</dt>
                  <dd>
                    {form.theirs}: {fieldText(field, found.now)}
                  </dd>
                  <dd>
                    {form.yours}: {fieldText(field, mine)}
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
