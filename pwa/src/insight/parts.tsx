/** What the month and the year share: the way to the period beside, the sums, the table, how they are counted. */
import { ChevronLeft, ChevronRight } from "lucide";
import type { Category } from "../contract.gen";
import { choiceOn } from "../emissions/calculate";
import { figureTexts, kg, km, kr, language, late, minutes, share, t } from "../i18n";
import { draw } from "../kit/icons";
import { diary } from "../session/state";
import type { Totals } from "./totals";

const ORDER: readonly Category[] = ["active", "public", "shared", "car", "air"];

/** Distances by category as a bar with its legend; nothing where nothing was travelled. */
export function Shares({ title, metres }: { title: string; metres: Partial<Record<Category, number>> }) {
  const { category } = t.value;
  const shares = ORDER.map((each) => ({ each, metres: metres[each] ?? 0 })).filter((one) => one.metres > 0);
  const whole = shares.reduce((sum, one) => sum + one.metres, 0);
  if (whole === 0) return null;
  return (
    <div>
      <h3 class="small muted">{title}</h3>
      <div class="bar" aria-hidden="true">
        {shares.map((one) => (
          <span key={one.each} class={`m-${one.each}`} style={{ flexGrow: one.metres / whole }} />
        ))}
      </div>
      <ul class="legend">
        {shares.map((one) => (
          <li key={one.each}>
            <span class={`swatch m-${one.each}`} aria-hidden="true" />
            <span>{category[one.each]}</span>
            <b class="num">{share(one.metres / whole)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A table that scrolls by itself where enlarged letters make it wider than the screen; by keyboard, too. */
export function Scroll({ label, children }: { label: string; children: preact.ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section element with a heading of its own would be one too many
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div class="scroll" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

/** A link to a period beside, or its place kept where there is none. */
function Turn({ to, label, icon }: { to: string | null; label: string; icon: typeof ChevronLeft }) {
  if (to === null) return <span class="turn-to" />;
  return (
    <a class="turn-to" href={to} aria-label={label}>
      {draw(icon)}
    </a>
  );
}

/** The period shown, between the ways to the one before and the one after. */
export function Turning(props: {
  title: string;
  before: { to: string | null; label: string };
  after: { to: string | null; label: string };
}) {
  return (
    <nav class="turning" aria-label={props.title}>
      <Turn {...props.before} icon={ChevronLeft} />
      <h2 aria-live="polite">{props.title}</h2>
      <Turn {...props.after} icon={ChevronRight} />
    </nav>
  );
}

/** Sums in one line, said with their name. */
export function Sums({ name, sums }: { name: string; sums: Totals }) {
  return (
    <ul class="facts num" aria-label={name} data-testid="sums">
      {figureTexts(sums).map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** The figures behind a picture as a table, one row for each part. */
export function FigureTable(props: {
  summary: string;
  first: string;
  rows: readonly { key: string; name: string; sums: Totals }[];
}) {
  const { columns } = late.value.insight;
  return (
    <details class="more">
      <summary data-testid="as-table">{props.summary}</summary>
      <Scroll label={props.summary}>
        <table class="figures-table num">
          <thead>
            <tr>
              <th scope="col">{props.first}</th>
              <th scope="col">{columns.km}</th>
              <th scope="col">{columns.kg}</th>
              <th scope="col">{columns.kr}</th>
              <th scope="col">{columns.min}</th>
            </tr>
          </thead>
          <tbody>
            {props.rows.map(({ key, name, sums }) => (
              <tr key={key} data-key={key}>
                <th scope="row">{name}</th>
                <td>{km(sums.metres)}</td>
                <td>{kg(sums.milligrams)}</td>
                <td>{kr(sums.ore)}</td>
                <td>{minutes(sums.active_seconds)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}

/** How sums are counted: the factors in force on a date, and what a dash means. */
export function HowCounted({ on, unknown }: { on: string; unknown: boolean }) {
  const { insight, me } = late.value;
  const data = diary.value?.home.emissions;
  const set = data === undefined ? undefined : choiceOn(on, data)?.set;
  if (set === undefined) return null;
  const facts = [
    set.name[language.value],
    insight.explain.edition(set.edition),
    me.boundaries[set.boundary] ?? set.boundary,
    `${me.basis.toLowerCase()}: ${me.bases[set.basis] ?? set.basis}`,
  ];
  return (
    <div>
      {unknown ? <p class="muted small">{t.value.week.known}</p> : null}
      <details class="more">
        <summary data-testid="how">{insight.how}</summary>
        <p class="small">{insight.howText}</p>
        <p class="muted small">{facts.join(" · ")}</p>
      </details>
    </div>
  );
}

/** What a page shows before there is anything: what will be here, and how to begin. */
export function Teach({ text, action }: { text: string; action: string }) {
  return (
    <section class="card stack" data-testid="teach">
      <p>{text}</p>
      <a class="go" href="/new">
        {action}
      </a>
    </section>
  );
}
