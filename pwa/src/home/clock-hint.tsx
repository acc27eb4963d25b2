import "../kit/form.css";
import { clockOff, likelyNow } from "../clock";
import { today } from "../dates";
import { fullDate, t } from "../i18n";
import { useClock } from "../session/clock";

/** On the home screen: one tap there logs for today, and this phone's today looks wrong. */
export default function ClockHint() {
  const reading = useClock();
  const now = Date.now();
  if (reading === null || clockOff(now, reading) === null) return null;
  const likely = today(new Date(likelyNow(now, reading)));
  return (
    <p class="hint" role="status" data-testid="clock-hint">
      {t.value.today.clock(fullDate(today(new Date(now))), fullDate(likely))}
    </p>
  );
}
