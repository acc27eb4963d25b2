import "../kit/form.css";
import { useRef } from "preact/hooks";
import type { BusinessFields } from "../business/business-trip";
import { lastDate } from "../clock";
import type { Direction, Purpose } from "../contract.gen";
import { km, t } from "../i18n";
import { DateField } from "../kit/date-field";
import { Icon } from "../kit/icons";
import { lazyPart } from "../kit/lazy-part";
import { useRefusedField } from "../kit/refused-field";
import { SaveBar } from "../kit/save-bar";
import { Segments } from "../kit/segments";
import { draftOf, legsOf } from "../legs/draft";
import { LegEditor } from "../legs/leg-editor";
import { RecentWays } from "../legs/recent-ways";
import { saveFailure } from "../session/actions";
import { useClock } from "../session/clock";
import { back } from "../session/place";
import { diary, date as todaysDate } from "../session/state";
import { Conflicts } from "../settle/conflicts";
import { RefusedBanner } from "../settle/refusal";
import { BothSwitch } from "./both-switch";
import type { TripDraft } from "./draft";
import { AboutFigures, Figures } from "./figures";
import { beginAnew, change, type InHand, leave, type Opening, takeIn, useInHand, wanted } from "./in-hand";
import { MeanwhilePanel } from "./meanwhile-panel";
import { removeTrip, saveAnyway, submit, takeTheirs } from "./saving";
import { forget } from "./unfinished";

const BusinessTrip = lazyPart<{ fields: BusinessFields; onChange: (fields: BusinessFields) => void }>(
  () => import("../business/business-trip"),
);

/** The directions a trip can have. A saved trip is one way; only a new one can be both. */
function directions(
  purpose: Purpose,
  isNew: boolean,
  present: TripDraft["direction"],
): [TripDraft["direction"], string][] {
  const { form } = t.value;
  const both: [TripDraft["direction"], string][] = isNew ? [["both", form.both]] : [];
  const business = purpose === "business";
  const ways: [Direction, string][] = [
    ["out", business ? form.outward : form.out],
    ["home", business ? form.back : form.home],
  ];
  const single: [Direction, string] = ["none", form.oneWay];
  if (business) return [...both, ...(isNew ? [] : ways), single];
  return [...both, ...ways, ...(present === "none" ? [single] : [])];
}

interface Part {
  hand: InHand;
}

/** What became of the trip before this form: refused, in conflict, or left unfinished. */
function Notices({ hand }: Part) {
  const { trip } = hand;
  const { form } = t.value;
  return (
    <>
      {trip === null ? null : (
        <>
          <RefusedBanner
            kind="trip"
            id={trip.id}
            reason={trip.rejected}
            onGone={() => leave(hand, "/trips")}
          />
          <Conflicts kind="trip" entry={trip} onSettled={(fields, field) => takeIn(hand, fields, field)} />
        </>
      )}
      {hand.restored.value ? (
        <div class="hint row" data-testid="restored">
          <p>{form.restored}</p>
          <button type="button" class="chip" data-testid="start-over" onClick={() => beginAnew(hand)}>
            {form.startOver}
          </button>
        </div>
      ) : null}
    </>
  );
}

/** What the trip is for, its day and its direction. */
function WhatAndWhen({ hand }: Part) {
  const { form } = t.value;
  const { purpose, direction, date } = hand.draft.value;
  const isNew = hand.trip === null;
  const pickPurpose = (next: Purpose) => {
    const fits = directions(next, isNew, direction).some(([each]) => each === direction);
    const instead = next === "commute" ? "out" : isNew ? "both" : "none";
    change(hand, fits ? { purpose: next } : { purpose: next, direction: instead });
  };
  return (
    <section class="card stack">
      <Segments
        label={form.purpose}
        name="purpose"
        value={purpose}
        options={[
          ["commute", form.commute],
          ["business", form.business],
        ]}
        onPick={pickPurpose}
      />
      <DateField
        value={date}
        problem={hand.problems.value?.date ?? null}
        limits={hand.limits}
        clock={hand.clock}
        onPick={(picked) => change(hand, { date: picked })}
      />
      <Segments
        label={form.direction}
        name="direction"
        value={direction}
        options={directions(purpose, isNew, direction)}
        onPick={(next) => change(hand, { direction: next })}
      />
    </section>
  );
}

function UsualToggle({ hand }: Part) {
  const on = hand.asUsual.value;
  return (
    <label class="switch-row">
      <span>{t.value.form.usual}</span>
      <input
        type="checkbox"
        role="switch"
        class="switch"
        data-testid="save-as-usual"
        checked={on}
        aria-checked={on}
        onChange={(event) => {
          hand.asUsual.value = event.currentTarget.checked;
        }}
      />
    </label>
  );
}

/** What a trip in the employer's service needs beside its legs. */
function InService({ hand }: Part) {
  const { errand, client, note, date, legs } = hand.draft.value;
  return (
    <section class="card stack">
      <BusinessTrip
        fields={{ errand, client, note, date, legs: legsOf(legs) }}
        onChange={(next) =>
          change(hand, { errand: next.errand ?? "", client: next.client ?? "", note: next.note ?? "" })
        }
      />
      {hand.trip === null ? <UsualToggle hand={hand} /> : null}
    </section>
  );
}

/** How one travelled, and how far. */
function HowFar({ hand }: Part) {
  const { form } = t.value;
  const { purpose, date, direction, legs } = hand.draft.value;
  const isNew = hand.trip === null;
  const untouched = legs.length === 1 && legs[0]?.mode === null && legs[0].from === "" && legs[0].to === "";
  return (
    <section class="card stack">
      <h2>{purpose === "business" ? form.journey : form.distance}</h2>
      {isNew && untouched ? (
        <RecentWays purpose={purpose} onPick={(way) => change(hand, { legs: way.map(draftOf) })} />
      ) : null}
      <LegEditor
        legs={legs}
        purpose={purpose}
        date={date}
        bothWays={direction === "both"}
        problems={hand.problems.value}
        onChange={(next) => change(hand, { legs: next })}
      />
      {isNew && purpose === "commute" ? <UsualToggle hand={hand} /> : null}
    </section>
  );
}

/** The way out of the form that saves nothing. */
function WayOut({ hand }: Part) {
  const { form, trips: texts } = t.value;
  const { trip } = hand;
  if (trip !== null) {
    return (
      <button
        type="button"
        class="chip"
        data-testid="delete-trip"
        aria-label={texts.remove(form.editTitle)}
        onClick={() => void removeTrip(hand, trip)}
      >
        <Icon name="trash" /> {texts.delete}
      </button>
    );
  }
  const cancel = () => {
    forget(hand.name);
    back("/");
  };
  return (
    <button type="button" class="chip" data-testid="cancel" onClick={cancel}>
      {form.cancel}
    </button>
  );
}

/** What follows from what is typed, and what stands in the way of saving it. */
function Result({ hand }: Part) {
  const { trip, draft } = hand;
  const found = hand.found.value;
  const { purpose } = draft.value;
  return (
    <>
      <AboutFigures draft={draft} trip={trip} />
      {found === null ? null : (
        <MeanwhilePanel
          found={found}
          mine={wanted(hand) ?? trip?.fields ?? { date: "", purpose, direction: "none", legs: [] }}
          onMine={() => void saveAnyway(hand, found)}
          onTheirs={() => takeTheirs(hand, found)}
        />
      )}
      <div>
        <WayOut hand={hand} />
      </div>
    </>
  );
}

/** The figures and the button, always in sight; a phone that cannot save says so right here. */
function Foot({ hand }: Part) {
  const { form, mode } = t.value;
  const asked = hand.asked.value;
  const failure = saveFailure.value;
  return (
    <SaveBar label={form.figures} save={hand.trip === null ? form.save : form.saveEdit} testId="save-trip">
      {failure === null ? null : (
        <p class="problem" role="alert" data-testid="save-failed">
          {failure === "full" ? form.errorFull : form.errorSave}
        </p>
      )}
      {asked === null ? null : (
        <p role="alert" data-testid="unusual">
          {form.askUnusual(km(asked.metres), mode[asked.mode])}
        </p>
      )}
      <Figures draft={hand.draft} trip={hand.trip} />
    </SaveBar>
  );
}

/** Logging or editing a trip; the figures move while one types. */
export function TripForm(opening: Opening) {
  const clock = useClock();
  const hand = useInHand(opening, clock, {
    today: lastDate(todaysDate.value, clock),
    employedFrom: diary.value?.home.member.employed_from,
  });
  const onSubmit = (event: Event) => {
    event.preventDefault();
    void submit(hand);
  };
  const form = useRef<HTMLFormElement>(null);
  useRefusedField(form, hand.trip?.rejected?.field);
  return (
    <form ref={form} class="stack" noValidate onSubmit={onSubmit}>
      <Notices hand={hand} />
      <WhatAndWhen hand={hand} />
      <HowFar hand={hand} />
      {hand.draft.value.purpose === "business" ? <InService hand={hand} /> : null}
      <BothSwitch hand={hand} />
      <Result hand={hand} />
      <Foot hand={hand} />
    </form>
  );
}
