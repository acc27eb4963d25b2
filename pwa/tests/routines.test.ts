import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { avoidedOf, avoidedProblems, canSave, draftOfAvoided, newMeeting } from "../src/avoided/draft";
import { logAgain, logDays, logTelework } from "../src/commute/log";
import { isSameWay } from "../src/commute/usual";
import type { AvoidedTripFields, FreeDay, Leg } from "../src/contract.gen";
import { addDays } from "../src/dates";
import { newId } from "../src/ids";
import { editsOf, fillDays, weekAfter, weekToFill } from "../src/routines/fill-week";
import { adopt, dismissalsOf, freeName, suggestion } from "../src/routines/habits";
import { personDatabase } from "../src/store/database";
import { readDays, type TripEntry, type UsualEntry } from "../src/store/read";
import { workCalendar } from "../src/workdays/calendar";

const entry = { computed: null, waiting: false, rejected: null, conflicts: [] };
const TODAY = "2026-11-23"; // a Monday
const train: Leg[] = [
  { mode: "walk", metres: 800 },
  { mode: "train", metres: 42_000 },
];
const bike: Leg[] = [{ mode: "bicycle", metres: 6000 }];
const calendar = workCalendar(null, []);

const trip = (date: string, legs: Leg[], direction: "out" | "home" = "out"): TripEntry => ({
  ...entry,
  id: newId(),
  fields: { date, purpose: "commute", direction, legs },
});
const usual = (name: string, legs: Leg[], weekdays: number[], position = 0): UsualEntry => ({
  ...entry,
  id: name,
  fields: { name, purpose: "commute", legs, weekdays, position },
});
const weeksAgo = (weeks: number, date = TODAY): string => addDays(date, -7 * weeks);
const mondays = (legs: Leg[], ...weeks: number[]) => weeks.map((week) => trip(weeksAgo(week), legs));
const none = new Set<string>();

describe("a suggestion", () => {
  it("never comes before the third time in a row", () => {
    expect(suggestion(mondays(train, 1, 2), [], none, TODAY, calendar)).toBeNull();
    const habit = suggestion(mondays(train, 1, 2, 3), [], none, TODAY, calendar);
    expect(habit).toMatchObject({ weekdays: [1], times: 3, legs: train });
  });

  it("never comes when a Monday between went another way, or was forgotten", () => {
    const broken = [...mondays(train, 1, 3, 4), ...mondays(bike, 2)];
    expect(suggestion(broken, [], none, TODAY, calendar)).toBeNull();
    expect(suggestion(mondays(train, 1, 2, 4), [], none, TODAY, calendar)).toBeNull();
  });

  it("passes over a Monday that was free", () => {
    const holiday: FreeDay = { date: weeksAgo(3), name: { sv: "Helgdag", en: "Holiday" }, kind: "holiday" };
    const trips = mondays(train, 1, 2, 4);
    expect(suggestion(trips, [], none, TODAY, workCalendar(null, [holiday]))?.times).toBe(3);
  });

  it("never looks further back than eight weeks", () => {
    expect(suggestion(mondays(train, 8, 9, 10), [], none, TODAY, calendar)).toBeNull();
  });

  it("never offers what is saved for that weekday already", () => {
    const trips = mondays(train, 1, 2, 3);
    expect(suggestion(trips, [usual("tåg", train, [1])], none, TODAY, calendar)).toBeNull();
    // The only usual is offered on every day without one of its own.
    expect(suggestion(trips, [usual("tåg", train, [])], none, TODAY, calendar)).toBeNull();
    expect(suggestion(trips, [usual("cykel", bike, [1, 2])], none, TODAY, calendar)).not.toBeNull();
  });

  it("takes ten per cent more for the same way, and another mode never", () => {
    const longer: Leg[] = [train[0] as Leg, { mode: "train", metres: 45_000 }];
    const far: Leg[] = [train[0] as Leg, { mode: "train", metres: 49_000 }];
    expect(isSameWay(train, longer)).toBe(true);
    expect(isSameWay(train, far)).toBe(false);
    expect(isSameWay(train, [...train].reverse())).toBe(false);
    const trips = [...mondays(train, 1, 3), ...mondays(longer, 2)];
    expect(suggestion(trips, [], none, TODAY, calendar)?.times).toBe(3);
  });

  it("reads a way home backwards when the way out is missing", () => {
    const home = [1, 2, 3].map((week) => trip(weeksAgo(week), [...train].reverse(), "home"));
    expect(suggestion(home, [], none, TODAY, calendar)?.legs).toEqual(train);
  });

  it("never comes again after 'not now', not even with a slightly other distance", () => {
    const habit = suggestion(mondays(train, 1, 2, 3), [], none, TODAY, calendar);
    const dismissed = new Set(habit === null ? [] : dismissalsOf(habit));
    const again: Leg[] = [train[0] as Leg, { mode: "train", metres: 43_900 }];
    expect(suggestion(mondays(again, 0, 1, 2, 3), [], dismissed, TODAY, calendar)).toBeNull();
  });

  it("gathers the weekdays of one way into one question", () => {
    const tuesdays = [1, 2, 3].map((week) => trip(weeksAgo(week, "2026-11-24"), train));
    expect(
      suggestion([...mondays(train, 1, 2, 3), ...tuesdays], [], none, TODAY, calendar)?.weekdays,
    ).toEqual([1, 2]);
  });
});

describe("adopting a habit", () => {
  const habit = { legs: train, weekdays: [1], times: 3 };

  it("gives it its weekday and takes that day from the others", () => {
    const changes = adopt(habit, [usual("Till jobbet", bike, [1, 2, 3, 4, 5])], "Tåg");
    expect(changes.map(({ fields }) => [fields.name, fields.weekdays, fields.position])).toEqual([
      ["Tåg", [1], 1],
      ["Till jobbet", [2, 3, 4, 5], 0],
    ]);
  });

  it("gives a saved usual of the same way the day, and makes no second one", () => {
    const changes = adopt(habit, [usual("tåg", train, [4])], "Tåg");
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ usual: { id: "tåg" }, fields: { weekdays: [1, 4] } });
  });

  it("never gives two usuals the same name", () => {
    expect(freeName("Tåg", [usual("Tåg", bike, [])])).toBe("Tåg 2");
    expect(freeName("x".repeat(80), []).length).toBe(60);
  });
});

const christmas: FreeDay[] = [
  { date: "2026-12-31", name: { sv: "Nyårsafton", en: "New Year's Eve" }, kind: "eve" },
  { date: "2027-01-01", name: { sv: "Nyårsdagen", en: "New Year's Day" }, kind: "holiday" },
];

describe("a forgotten week", () => {
  const usuals = [usual("cykel", bike, [1, 2, 3, 4, 5]), usual("tåg", train, [], 1)];
  const newYear = workCalendar({ weekdays: [1, 2, 4, 5], leave: [] }, christmas);
  const fill = (today: string, trips: TripEntry[] = []) =>
    fillDays("2026-12-28", today, trips, [], usuals, newYear);
  const saved = (days: ReturnType<typeof fill>) =>
    days.flatMap((day) => (day.choices[0] === undefined ? [] : editsOf(day, day.choices[0])));

  it("never fills weekends, holidays, eves or a part-timer's free day by itself", () => {
    const edits = saved(fill("2027-01-04"));
    const dates = edits.map((edit) => edit.kind === "trip" && edit.fields?.date);
    expect(dates).toEqual(["2026-12-28", "2026-12-28", "2026-12-29", "2026-12-29"]);
  });

  it("proposes telework on the days that are usually worked at home, never on a free or a begun one", () => {
    const atHome = workCalendar({ weekdays: [1, 2, 4, 5], telework: [1, 2, 3, 4], leave: [] }, christmas);
    const begun = [trip("2026-12-28", bike)];
    const days = fillDays("2026-12-28", "2027-01-04", begun, [], usuals, atHome);
    expect(days.slice(0, 4).map((day) => day.choices[0]?.what)).toEqual([
      "nothing",
      "telework",
      "nothing",
      "nothing",
    ]);
    expect(days[1]?.choices[1]?.what).toBe("usual");
  });

  it("never fills a day that has not come", () => {
    expect(fill("2026-12-28").map((day) => day.closed)).toEqual([null, ...Array(6).fill("future")]);
    expect(weekAfter("2026-12-28", "2027-01-03")).toBeNull();
    expect(weekToFill("2027-02-01", "2027-01-03", "2026-12-28")).toBe("2026-12-28");
    expect(weekToFill("nonsense", "2027-01-03", "2026-12-28")).toBe("2026-12-28");
  });

  it("keeps what is logged, and offers only the direction that is missing", () => {
    const days = fill("2027-01-04", [
      trip("2026-12-28", bike),
      trip("2026-12-29", bike),
      trip("2026-12-29", bike, "home"),
    ]);
    expect(days[1]?.closed).toBe("logged");
    const monday = days[0];
    expect(monday?.choices[0]?.what).toBe("nothing");
    const back = monday?.choices[1];
    expect(monday && back && editsOf(monday, back)).toMatchObject([{ fields: { direction: "home" } }]);
  });

  it("offers the usual, telework, nothing and the other usuals, one tap each", () => {
    const [monday] = fill("2027-01-04");
    expect(
      monday?.choices.map((choice) => (choice.what === "usual" ? choice.usual.id : choice.what)),
    ).toEqual(["cykel", "telework", "nothing", "tåg"]);
  });

  it("is written once, however often it is saved", async () => {
    const db = personDatabase(newId());
    const edits = () => saved(fill("2027-01-04"));
    const written = await Promise.all([
      logDays(db, edits(), "2026-12-28", "2027-01-03"),
      logDays(db, edits(), "2026-12-28", "2027-01-03"),
    ]);
    expect(written.map((each) => each.length)).toEqual([4, 0]);
    expect((await readDays(db, "2026-12-28", "2027-01-03")).trips).toHaveLength(4);
  });
});

it("never logs a telework day twice on one date", async () => {
  const db = personDatabase(newId());
  await Promise.all([logTelework(db, null, TODAY), logTelework(db, null, TODAY)]);
  expect((await readDays(db, TODAY, TODAY)).avoided).toHaveLength(1);
});

it("logs yesterday once more without yesterday's note", async () => {
  const db = personDatabase(newId());
  const yesterday = trip(addDays(TODAY, -3), train);
  await logAgain(db, [{ ...yesterday, fields: { ...yesterday.fields, note: "regn" } }], TODAY);
  const [again] = (await readDays(db, TODAY, TODAY)).trips;
  expect(again?.fields).toEqual({ date: TODAY, purpose: "commute", direction: "out", legs: train });
});

describe("a remote meeting", () => {
  const meeting: AvoidedTripFields = {
    date: TODAY,
    reason: "remote_meeting",
    people: 3,
    legs: [...train, ...[...train].reverse()],
    note: "Länsmöte",
  };

  it("comes out of the form as it went in", () => {
    const draft = draftOfAvoided(meeting);
    expect(draft).toMatchObject({ people: "3", both: true });
    expect(draft.legs).toHaveLength(2);
    expect(avoidedOf(draft)).toEqual(meeting);
  });

  it("is saved without a trip, but never for nobody, 501 people or a day to come", () => {
    const at = { today: TODAY };
    expect(canSave(avoidedProblems(newMeeting(TODAY), at))).toBe(true);
    for (const people of ["0", "501", "två", "", "-1", "1.5"]) {
      expect(canSave(avoidedProblems({ ...newMeeting(TODAY), people }, at))).toBe(false);
    }
    expect(canSave(avoidedProblems(newMeeting("2026-11-24"), at))).toBe(false);
  });
});
