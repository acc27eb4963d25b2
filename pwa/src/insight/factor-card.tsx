import {
  type EmissionData,
  type Factor,
  type FactorChoice,
  type Fuel,
  MODES,
  type Mode,
} from "../contract.gen";
import { choiceOn } from "../emissions/calculate";
import { fullDate, language, late, number, t } from "../i18n";
import { Told } from "../kit/told";
import { date } from "../session/state";
import { editionText } from "./edition";

const isMode = (mode: string): mode is Mode => (MODES as readonly string[]).includes(mode);

/** What a factor stands for, in words: "Bil, Bensin". */
export function nameOf(factor: Factor): string {
  const { mode, fuel, cabin } = t.value;
  const parts = [
    isMode(factor.mode) ? mode[factor.mode] : factor.mode,
    factor.fuel === "" ? null : (fuel[factor.fuel as Fuel] ?? factor.fuel),
    factor.cabin_class === "" ? null : (cabin[factor.cabin_class] ?? factor.cabin_class),
  ];
  return parts.filter((part) => part !== null).join(", ");
}

/** g per km with at most one decimal; a tiny factor keeps two figures, for it is not nothing. */
function grams(kgPerKm: number): string {
  const value = kgPerKm * 1000;
  return value > 0 && value < 0.1 ? number(value, 1, { maximumSignificantDigits: 2 }) : number(value, 1);
}

/** A set's edition, boundary and basis, and the source of every factor. */
function Choice({ choice }: { choice: FactorChoice }) {
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
      <details class="more">
        <summary>{me.perMode}</summary>
        <dl class="factors">
          {choice.factors.map((factor) => (
            <div key={`${factor.mode}/${factor.fuel}/${factor.cabin_class}`}>
              <dt>
                <b>{nameOf(factor)}</b>{" "}
                <span class="num">
                  {factor.kg_per_km === null
                    ? me.factorGap
                    : me.factorOf(grams(factor.kg_per_km), factor.unit)}
                </span>
              </dt>
              <dd class="muted small">
                {factor.source === "" ? (
                  <Told english={factor.note} swedish={factor.note_sv} />
                ) : (
                  <Told english={factor.source} swedish={factor.source_sv} />
                )}
                {[editionText(factor.edition), factor.boundary]
                  .map((part) => (part === "" ? "" : ` · ${part}`))
                  .join("")}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

/** How we calculate: the set in force today, and those that earlier or later trips are computed with. */
export function FactorCard({ data }: { data: EmissionData }) {
  const { me } = late.value;
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
    <section class="card stack">
      <h2>{me.factors}</h2>
      <p class="muted small">{me.factorsText}</p>
      {now === undefined ? null : <Choice choice={now} />}
      {others.length > 0 ? (
        <details class="more" data-testid="other-sets">
          <summary>{me.otherSets}</summary>
          {others.map((choice) => (
            <section key={choice.valid_from} class="stack">
              <h3 class="small">{period(choice)}</h3>
              <Choice choice={choice} />
            </section>
          ))}
        </details>
      ) : null}
    </section>
  );
}
