import "../kit/form.css";
import "../kit/list.css";
import "../kit/link-row.css";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Kept } from "../contract.gen";
import { late } from "../i18n";
import { Top } from "../kit/top";
import { diary } from "../session/state";
import { readMeta, writeMeta } from "../store/database";
import { askFor } from "./asking";
import { OwnLinks } from "./own-links";

/** How long things are kept, as the server last said; asked for anew where there is a network. Null before the first answer. */
function useKept() {
  const kept = useSignal<Kept | null>(null);
  useEffect(() => {
    const open = diary.peek();
    if (open === null) return;
    void (async () => {
      kept.value = (await readMeta(open.db, "kept")) ?? null;
      const answer = await askFor<Kept>("/api/me/kept");
      if (typeof answer === "string" || typeof answer.log_days !== "number") return;
      kept.value = answer;
      await writeMeta(open.db, "kept", answer);
    })();
  }, [kept]);
  return kept;
}

function Periods({ kept }: { kept: Kept | null }) {
  const { periods, title, later } = late.value.me.howLong;
  if (kept === null) return <p>{later}</p>;
  const rows = [
    [periods.trips, title.trips(kept.trips_months)],
    [periods.log, title.days(kept.log_days)],
    [periods.messages, title.days(kept.message_days)],
    [periods.sessions, title.sessions(kept.session_days)],
    [periods.left, title.left(kept.left_months)],
  ] as const;
  return (
    <dl class="factors" data-testid="periods">
      {rows.map(([name, period]) => (
        <div key={name}>
          <dt class="muted small">{name}</dt>
          <dd>{period}</dd>
        </div>
      ))}
    </dl>
  );
}

/** `/me/privacy`: who sees what, and for how long, in plain words. */
export default function Privacy() {
  const { me } = late.value;
  const kept = useKept();
  return (
    <div class="stack">
      <Top title={me.own.privacy} />
      {me.whoSees.map(({ who, what }) => (
        <section class="card stack" key={who}>
          <h2>{who}</h2>
          {what.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      ))}
      <section class="card stack">
        <h2>{me.howLong.heading}</h2>
        <Periods kept={kept.value} />
        <p class="muted small">{me.howLong.erased}</p>
      </section>
      <OwnLinks but="privacy" />
    </div>
  );
}
