/** Changing what is logged of today's commute already, by this phone or another one: from the rows themselves. */
import { newId } from "../ids";
import { changeRows, type RowChange, type StoredRow, takeBackRows } from "../session/actions";
import { avoided, date, justLogged } from "../session/state";
import type { TripEntry, UsualEntry } from "../store/read";
import { commuteBy, type DayCommute, teleworkDay } from "./usual";

const ofTrip = ({ id, fields }: TripEntry): StoredRow => ({ kind: "trip", id, fields });

/** Today's telework days: one, unless two phones logged it. */
function teleworkRows(): StoredRow[] {
  return [...justLogged.peek().avoided, ...avoided.peek()]
    .filter(({ fields }) => fields.date === date.peek() && fields.reason === "telework")
    .map(({ id, fields }): StoredRow => ({ kind: "avoided_trip", id, fields }));
}

const deletion = (row: StoredRow): RowChange => ({
  edit: { kind: row.kind, id: row.id, fields: null } as RowChange["edit"],
  before: row.fields,
});

/** Takes today's commute one way back. */
export const takeBackWay = ({ trips }: DayCommute, direction: "out" | "home"): Promise<boolean> =>
  takeBackRows(trips.filter(({ fields }) => fields.direction === direction).map(ofTrip));

/** Takes today's telework day back. */
export const takeBackTelework = (): Promise<boolean> => takeBackRows(teleworkRows());

/** Takes everything back that is logged of today's commute. */
export const takeBackToday = ({ trips }: DayCommute): Promise<boolean> =>
  takeBackRows([...trips.map(ofTrip), ...teleworkRows()]);

/** A telework day in the place of today's commutes; Undo puts them back. */
export const replaceByTelework = (usual: UsualEntry, { trips }: DayCommute): Promise<boolean> =>
  changeRows("telework", [
    {
      edit: { kind: "avoided_trip", id: newId(), fields: teleworkDay(usual, date.peek()) },
      before: null,
    },
    ...trips.map(ofTrip).map(deletion),
  ]);

/** The usual one way in the place of today's telework day; Undo puts it back. */
export const replaceByTrip = (usual: UsualEntry, direction: "out" | "home"): Promise<boolean> =>
  changeRows("commute", [
    { edit: { kind: "trip", id: newId(), fields: commuteBy(usual, date.peek(), direction) }, before: null },
    ...teleworkRows().map(deletion),
  ]);
