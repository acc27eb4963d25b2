import "../kit/form.css";
import "../kit/list.css";
import "./factors.css";
import type { Factor, FactorChoice } from "../contract.gen";
import { choiceOn } from "../emissions/calculate";
import { categoryOf } from "../emissions/categories";
import { fullDate, language, late, number } from "../i18n";
import { ModeTile } from "../kit/icons";
import { Told } from "../kit/told";
import { Top } from "../kit/top";
import { date, diary } from "../session/state";
import { editionText } from "./edition";
import { isMode, kindOf, modeName } from "./factor-name";

/** g per km with at most one decimal; a tiny factor keeps two figures, for it is not nothing. */
function grams(kgPerKm: number): string {
  const value = kgPerKm * 1000;
  return value > 0 && value < 0.1 ? number(value, 1, { maximumSignificantDigits: 2 }) : number(value, 1);
}

/** Where a factor comes from, or what is said of one without a source. */
function Source({ factor }: { factor: Factor }) {
  // A note is a whole sentence: neither an edition nor a boundary belongs to it.
  if (factor.source === "") {
    return (
      <p class="muted small">
        <Told english={factor.note} swedish={factor.note_sv} />
      </p>
    );
  }
  return (
    <p class="muted small">
      <Told english={factor.source} swedish={factor.source_sv} />
      {[editionText(factor.edition), factor.boundary]
        .map((part) => (part === "" ? "" : ` · ${part}`))
        .join("")}
    </p>
  );
}

/** What two factors have in common that come from the same place. */
const sourceOf = ({ source, source_sv, note, edition, boundary }: Factor): string =>
  JSON.stringify(source === "" ? [note] : [source, source_sv, edition, boundary]);

/** How much one factor is, or that it is not known. */
function Amount({ factor }: { factor: Factor }) {
  const { me } = late.value;
  const { kg_per_km, unit } = factor;
  return <b class="num">{kg_per_km === null ? me.factorGap : me.factorOf(grams(kg_per_km), unit)}</b>;
}

/** The factors of one way of travelling, each source after those that come from it. */
function ModeFactors({ mode, factors }: { mode: string; factors: readonly Factor[] }) {
  const sources = [...new Set(factors.map(sourceOf))].map((source) =>
    factors.filter((factor) => sourceOf(factor) === source),
  );
  return (
    <li class="mode-factors">
      <h3>
        {isMode(mode) ? <ModeTile mode={mode} category={categoryOf({ mode })} /> : null} {modeName(mode)}
      </h3>
      {sources.map(([first, ...others]) =>
        first === undefined ? null : (
          <section key={sourceOf(first)}>
            {[first, ...others].map((factor) => (
              <p
                class="factor"
                key={`${factor.fuel}/${factor.cabin_class}`}
                data-testid="factor"
                data-key={`${factor.mode}/${factor.fuel}/${factor.cabin_class}`}
              >
                <span>{kindOf(factor)}</span> <Amount factor={factor} />
              </p>
            ))}
            <Source factor={first} />
          </section>
        ),
      )}
    </li>
  );
}

/** What a set takes in: its edition, boundary and basis, and its licence. */
function SetFacts({ choice }: { choice: FactorChoice }) {
  const { me } = late.value;
  const { set } = choice;
  const facts: [string, string][] = [
    [me.factorSet, set.name[language.value]],
    [me.edition, set.edition],
    [me.boundary, me.boundaries[set.boundary] ?? set.boundary],
    [me.basis, me.bases[set.basis] ?? set.basis],
    [me.geography, set.geography],
    [me.uplift, me.uplifts[set.uplift] ?? set.uplift],
  ];
  return (
    <>
      <dl class="pairs">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt class="muted small">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="muted small">
        <Told english={set.licence} swedish={set.licence_sv} />
      </p>
    </>
  );
}

function Factors({ choice }: { choice: FactorChoice }) {
  const modes = [...new Set(choice.factors.map((factor) => factor.mode))];
  return (
    <ul class="factors">
      {modes.map((mode) => (
        <ModeFactors
          key={mode}
          mode={mode}
          factors={choice.factors.filter((factor) => factor.mode === mode)}
        />
      ))}
    </ul>
  );
}

/** `/me/factors`: the set in force today with each of its factors, and those that earlier or later trips are computed with. */
export default function FactorsPage() {
  const { me } = late.value;
  const data = diary.value?.home.emissions;
  if (data === undefined) return null;
  const now = choiceOn(date.value, data);
  const others = data.choices.filter((choice) => choice !== now);
  // The first one holds from the beginning, whatever its date: it is named by its end.
  const period = (choice: FactorChoice): string => {
    const next = data.choices[1];
    return choice === data.choices[0] && next !== undefined
      ? me.validBefore(fullDate(next.valid_from))
      : me.validFrom(fullDate(choice.valid_from));
  };
  return (
    <div class="stack">
      <Top title={me.factors} />
      {now === undefined ? null : (
        <>
          <section class="card stack">
            <p>{me.factorsText}</p>
            <SetFacts choice={now} />
          </section>
          <section class="card stack">
            <h2>{me.perMode}</h2>
            <Factors choice={now} />
          </section>
        </>
      )}
      {others.map((choice) => (
        <details key={choice.valid_from} class="card more" data-testid="other-sets">
          <summary>{period(choice)}</summary>
          <div class="stack">
            <SetFacts choice={choice} />
            <Factors choice={choice} />
          </div>
        </details>
      ))}
    </div>
  );
}
