import "./insight.css";
import { useComputed } from "@preact/signals";
import { useId } from "preact/hooks";
import type { Leg, LegFigures, Purpose } from "../contract.gen";
import { today } from "../dates";
import { computeTrip, type Figures } from "../emissions/calculate";
import { categoryOf } from "../emissions/categories";
import { activeMinutes, fullDate, kg, km, kr, late, number, t } from "../i18n";
import { Icon, ModeTile } from "../kit/icons";
import { Sheet, useSheet } from "../kit/sheet";
import { Told } from "../kit/told";
import { diary } from "../session/state";
import { editionText } from "./edition";
import { type CostReason, explainLeg, type LegExplanation } from "./explain";
import { nameOf } from "./factor-name";
import { Instead } from "./instead";

/** kg per km need more decimals than a sum: a train emits grams. */
const FACTOR_DECIMALS = 4;

/** A term and what is said of it. */
function Row({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt class="muted small">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const shared = (persons: number): string =>
  persons > 1 ? late.value.insight.explain.shared(number(persons)) : "";

/** "12,5 km × 0,117 kg per fordons-km ÷ 2 personer", or why there is no such sum. */
function emissionSum({ leg, emission, kg_divided_by }: LegExplanation): string {
  const { explain } = late.value.insight;
  if (emission.kind === "gap") return explain.gap;
  if (emission.kind === "missing") return explain.missing;
  const perKm = emission.kind === "own" ? emission.grams_per_km / 1000 : emission.kg_per_km;
  if (perKm === 0) return explain.byDefinition;
  const unit = emission.kind === "own" || emission.factor.unit === "vkm" ? explain.vkm : explain.pkm;
  return explain.sum(km(leg.metres), unit(number(perKm, FACTOR_DECIMALS))) + shared(kg_divided_by);
}

/** What the factors make of the class of a flight. */
function Cabin({ name, weighs }: NonNullable<LegExplanation["cabin"]>) {
  const { explain } = late.value.insight;
  const said = t.value.cabin[name] ?? name;
  return (
    <Row name={explain.cabin}>
      <span data-testid="explained-class">
        {weighs ? explain.cabinWeighs(said) : explain.cabinWeighsNothing(said)}
      </span>
    </Row>
  );
}

/** Which factor, within which boundary and from where; its source is named once. */
function Factor({ emission, set }: Pick<LegExplanation, "emission" | "set">) {
  const { insight, me } = late.value;
  const { explain } = insight;
  if (emission.kind === "missing" || set === null) return null;
  if (emission.kind === "own") return <Row name={explain.factor}>{explain.own}</Row>;
  const { factor } = emission;
  const name = [nameOf(factor), factor.factor_key];
  const boundary = [
    me.boundaries[factor.boundary] ?? factor.boundary,
    `${me.basis.toLowerCase()}: ${me.bases[set.basis] ?? set.basis}`,
    factor.mode === "flight" ? (me.uplifts[set.uplift] ?? set.uplift) : "",
  ];
  return (
    <>
      <Row name={explain.factor}>{name.filter((part) => part !== "").join(" · ")}</Row>
      <Row name={explain.boundary}>{boundary.filter((part) => part !== "").join(" · ")}</Row>
      {factor.source === "" ? null : (
        <Row name={explain.source}>
          <Told english={factor.source} swedish={factor.source_sv} />
          {factor.edition === "" ? null : (
            <span class="line">{explain.edition(editionText(factor.edition))}</span>
          )}
        </Row>
      )}
      {factor.note === "" ? null : (
        <Row name={explain.note}>
          <Told english={factor.note} swedish={factor.note_sv} />
        </Row>
      )}
    </>
  );
}

/** Which price, and since when, or why there is none. */
function costText(cost: CostReason, persons: number, purpose: Purpose): string[] {
  const { explain } = late.value.insight;
  if (cost.kind === "ticket") return [explain.ticket];
  if (cost.kind === "unknown") {
    return [
      cost.why === "ticket"
        ? explain.unknownTicket
        : cost.why === "vehicle"
          ? explain.unknownVehicle
          : explain.unknownOwnPower,
    ];
  }
  const { rate } = cost;
  const price = number(rate.ore_per_km / 100, 2, { minimumFractionDigits: 2 });
  const from = fullDate(rate.valid_from);
  const dates = rate.valid_to === null ? explain.since(from) : explain.between(from, fullDate(rate.valid_to));
  return [
    `${explain.rate(price, number(rate.ore_per_km / 10, 2))}${shared(persons)}`,
    `${explain.vehicles[rate.vehicle] ?? rate.vehicle}, ${dates}`,
    purpose === "business" ? explain.rateBusiness : explain.rateCommute,
    `${explain.source}: ${rate.source}`,
  ];
}

/** By what a leg was computed, as far as its stored figures tell. */
function factorName({ factor_key, edition }: LegFigures): string {
  const { explain } = late.value.insight;
  if (factor_key === "own") return explain.own.toLowerCase();
  return edition === "" ? factor_key : `${factor_key} (${editionText(edition)})`;
}

/** Everything about one leg: its three figures, and where each comes from. */
function LegReasons({
  reasons,
  times,
  purpose,
}: {
  reasons: LegExplanation;
  times: number;
  purpose: Purpose;
}) {
  const { mode } = t.value;
  const { insight } = late.value;
  const { explain } = insight;
  const { leg, figures, now, cost, kr_divided_by, speed_kmh, kept, earlier } = reasons;
  return (
    <section class="reasons" data-testid="explained-leg">
      <h3>
        <ModeTile mode={leg.mode} category={categoryOf(leg)} /> {mode[leg.mode]} {km(leg.metres)}
      </h3>
      {times === 1 ? null : <p class="small">{explain.times(times)}</p>}
      <dl>
        <Row name={explain.emission}>
          <b class="num">{kg(figures.milligrams)}</b>{" "}
          {kept ? (
            <>
              <span class="line">{explain.kept(factorName(figures))}</span>
              <span class="line num">{explain.today(kg(now.milligrams), emissionSum(reasons))}</span>
            </>
          ) : (
            <span class="num">{emissionSum(reasons)}</span>
          )}
        </Row>
        {earlier === null ? null : (
          <Row name={explain.recomputed}>
            <span class="num" data-testid="earlier-leg">
              {explain.before(kg(earlier.milligrams), factorName(earlier))}{" "}
              {explain.after(kg(figures.milligrams), factorName(figures))}
            </span>
            {earlier.ore === figures.ore ? null : (
              <span class="line num">{explain.costBefore(kr(earlier.ore), kr(figures.ore))}</span>
            )}
          </Row>
        )}
        {reasons.cabin === null ? null : <Cabin {...reasons.cabin} />}
        <Factor emission={reasons.emission} set={reasons.set} />
        <Row name={explain.cost}>
          <b class="num">{kr(figures.ore)}</b>
          {costText(cost, kr_divided_by, purpose).map((line) => (
            <span key={line} class="line num">
              {line}
            </span>
          ))}
        </Row>
        <Row name={explain.activity}>
          {speed_kmh === null ? (
            explain.passive
          ) : (
            <>
              <b class="num">{activeMinutes(figures.active_seconds)}</b>{" "}
              <span class="num">{explain.speed(km(leg.metres), number(speed_kmh, 1))}</span>
            </>
          )}
        </Row>
      </dl>
    </section>
  );
}

/** There and back repeat each leg: what is the same is explained once. */
function alike(all: readonly LegExplanation[]): { reasons: LegExplanation; times: number }[] {
  const groups = new Map<string, { reasons: LegExplanation; times: number }>();
  for (const reasons of all) {
    const { mode, metres, fuel, vehicle_owner, persons, cabin_class, own_grams_per_km, ore } = reasons.leg;
    const key = JSON.stringify([
      [mode, metres, fuel, vehicle_owner, persons, cabin_class, own_grams_per_km, ore],
      reasons.figures,
      reasons.earlier,
    ]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { reasons, times: 1 });
    else group.times += 1;
  }
  return [...groups.values()];
}

interface Props {
  legs: readonly Leg[];
  date: string;
  purpose: Purpose;
  /** the figures the server keeps for exactly these legs, if it did: they may be of an earlier edition */
  computed?: Figures | null;
}

/** Below a trip's figures: what else was possible, and one tap away where every number comes from. */
export function Explain({ legs, date, purpose, computed = null }: Props) {
  const sheet = useSheet();
  const title = useId();
  const data = useComputed(() => diary.value?.home.emissions).value;
  const { explain } = late.value.insight;
  if (data === undefined || legs.length === 0) return null;
  const now = computeTrip(legs, date, data);
  const { legs: figures } = computed ?? now;
  const earlier = computed?.earlier;
  const explained = sheet.open
    ? alike(
        legs.map((leg, index) =>
          explainLeg(leg, date, data, computed?.legs[index] ?? null, earlier?.legs[index] ?? null),
        ),
      )
    : [];
  const gap = figures.some((leg) => leg.milligrams === null || leg.ore === null);
  return (
    <div class="explain">
      {/* Compared with today's factors: beside figures of an earlier edition it would name another sum than they do. */}
      {computed === null || computed.milligrams === now.milligrams ? (
        <Instead legs={legs} date={date} purpose={purpose} />
      ) : null}
      <button
        type="button"
        class="explain-open"
        data-testid="explain"
        aria-haspopup="dialog"
        onClick={sheet.show}
      >
        {gap ? explain.openGap : explain.open} <Icon name="right" />
      </button>
      <Sheet sheet={sheet} labelledBy={title} tall>
        <div class="sheet-body stack">
          <h2 id={title}>{explain.title}</h2>
          <p class="muted small">{explain.intro}</p>
          {earlier === undefined ? null : (
            <p data-testid="earlier">
              {explain.replaced(
                fullDate(today(new Date(earlier.replaced_at))),
                kg(earlier.milligrams),
                kg(computed?.milligrams ?? null),
              )}
            </p>
          )}
          {explained.map(({ reasons, times }, index) => (
            <LegReasons
              key={`${index}-${reasons.leg.mode}`}
              purpose={purpose}
              reasons={reasons}
              times={times}
            />
          ))}
          <a class="chip" data-testid="to-factors" href="/me/factors">
            {late.value.me.factorsAll}
          </a>
          <button type="button" class="chip" onClick={sheet.close}>
            {explain.close}
          </button>
        </div>
      </Sheet>
    </div>
  );
}
