import { type EmissionData, type Factor, type Fuel, MODES, type Mode } from "../contract";
import { number, t } from "../i18n";

const isMode = (mode: string): mode is Mode => (MODES as readonly string[]).includes(mode);

function nameOf(factor: Factor): string {
  const { mode, fuel, cabin } = t.value;
  const parts = [
    isMode(factor.mode) ? mode[factor.mode] : factor.mode,
    factor.fuel === "" ? null : (fuel[factor.fuel as Fuel] ?? factor.fuel),
    factor.cabin_class === "" ? null : (cabin[factor.cabin_class] ?? factor.cabin_class),
  ];
  return parts.filter((part) => part !== null).join(", ");
}

/** How we calculate: the set, its edition and boundary, and the source of every factor. */
export function FactorCard({ data }: { data: EmissionData }) {
  const { me } = t.value;
  const facts: [string, string][] = [
    [me.factorSet, me.sets[data.set.key] ?? data.set.name],
    [me.edition, data.set.edition],
    [me.boundary, me.boundaries[data.set.boundary] ?? data.set.boundary],
    [me.basis, me.bases[data.set.basis] ?? data.set.basis],
    [me.geography, data.set.geography],
    [me.uplift, me.uplifts[data.set.uplift] ?? data.set.uplift],
  ];
  return (
    <section class="card stack">
      <h2>{me.factors}</h2>
      <p class="muted small">{me.factorsText}</p>
      <dl class="pairs">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt class="muted small">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <details class="more">
        <summary>{me.perMode}</summary>
        <dl class="factors">
          {data.factors.map((factor) => (
            <div key={`${factor.mode}/${factor.fuel}/${factor.cabin_class}`}>
              <dt>
                <b>{nameOf(factor)}</b>{" "}
                <span class="num">
                  {factor.kg_per_km === null
                    ? me.factorGap
                    : me.factorOf(number(factor.kg_per_km * 1000, 1), factor.unit)}
                </span>
              </dt>
              <dd class="muted small">
                {[factor.source, factor.edition, factor.boundary].filter((part) => part !== "").join(" · ")}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
