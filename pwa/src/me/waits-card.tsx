import { today } from "../dates";
import { dayAndMonth, late, t } from "../i18n";
import { Icon } from "../kit/icons";
import { connection, rejectedRows, waitingCount, waitingSince } from "../session/state";
import { usePersistence } from "./persistence";

const HOUR_MS = 3_600_000;
/** So long a phone is without a network now and then. */
const LONG_MS = 3 * 24 * HOUR_MS;
/** So long where the browser may clear what is stored. */
const LONG_UNPROTECTED_MS = HOUR_MS;

/** Says that this phone is the only place where something is, once that has been so for long; and leads to what helps. */
export function WaitsCard() {
  const { persistent } = usePersistence();
  const { waits } = late.value.me.unsent;
  const since = waitingSince.value;
  const refused = rejectedRows.value.size;
  const waited = since === null ? 0 : Date.now() - Date.parse(since);
  const long = waited > (persistent.value === false ? LONG_UNPROTECTED_MS : LONG_MS);
  if (refused === 0 && !long) return null;
  return (
    <section class="card banner notice" data-testid="waits-card">
      <Icon name="alert" />
      <div>
        {refused > 0 ? <p>{waits.refused(refused)}</p> : null}
        {long && since !== null ? (
          <p>
            {waits.long(waitingCount.value, dayAndMonth(today(new Date(since))))}{" "}
            {persistent.value === false ? waits.mayBeCleared : null}{" "}
            {connection.value === "sign_in" ? waits.signIn : null}
          </p>
        ) : null}
        <a class="chip" href="/me/unsent" data-testid="waits-to-unsent">
          {refused > 0 ? t.value.state.mend : waits.look}
        </a>
      </div>
    </section>
  );
}
