import type { Fuel, Mode, RejectionCode, VehicleOwner, Verdict } from "../contract.gen";
import type { OwnRefusal } from "../refusal";

const mode: Record<Mode, string> = {
  walk: "Gång",
  bicycle: "Cykel",
  e_bike: "Elcykel",
  e_scooter: "Elsparkcykel",
  moped: "Moped",
  motorcycle: "Motorcykel",
  car: "Bil",
  bus: "Buss",
  coach: "Långfärdsbuss",
  tram: "Spårvagn",
  metro: "Tunnelbana",
  commuter_train: "Pendeltåg",
  train: "Tåg",
  ferry: "Färja",
  taxi: "Taxi",
  flight: "Flyg",
};

const fuel: Record<Fuel, string> = {
  petrol: "Bensin",
  diesel: "Diesel",
  hybrid: "Hybrid",
  plugin_hybrid: "Laddhybrid",
  electric: "El",
  e85: "Etanol E85",
  biogas: "Biogas",
  hvo: "HVO",
};

const owner: Record<VehicleOwner, string> = {
  private: "Egen bil",
  company: "Förmånsbil",
  pool: "Poolbil",
  rental: "Hyrbil",
  taxi: "Taxi",
};

const verdict: Record<Verdict, string> = {
  goal_met: "målet nått",
  on_path: "enligt plan",
  too_slow: "går för sakta",
  no_progress: "står still",
  uncertain: "för osäkert",
};

const cabin: Record<string, string> = {
  economy: "Ekonomi",
  premium_economy: "Premium ekonomi",
  business: "Business",
  first: "Första klass",
};

/** Words that several features say: modes, units, why the server refused something. */
export const words = {
  mode,
  fuel,
  owner,
  verdict,
  cabin,
  category: {
    active: "Gång och cykel",
    public: "Kollektivt",
    shared: "Samåkning",
    car: "Ensam i bil",
    air: "Flyg",
    none: "Ingen resa",
  },
  unit: {
    km: (n: string) => `${n}\u00a0km`,
    kg: (n: string) => `${n}\u00a0kg`,
    tonnes: (n: string) => `${n}\u00a0ton`,
    kr: (n: string) => `${n}\u00a0kr`,
    min: (n: string) => `${n}\u00a0min`,
    percent: (n: string) => `${n}\u00a0%`,
    activeMin: (n: string) => `${n}\u00a0min aktiv`,
    unknown: "–",
  },
  reasons: {
    missing_field: "Något saknas i resan.",
    out_of_range: "Ett värde är för stort eller för litet, till exempel sträckan.",
    too_long: "En text är för lång.",
    too_many_legs: "En resa kan ha högst åtta delresor.",
    no_legs: "Resan saknar delresor.",
    future_date: "Datumet ligger i framtiden.",
    too_old_date: "Datumet ligger för långt tillbaka.",
    unknown_value: "Servern känner inte till ett av valen.",
    unknown_row: "CERO har inte kvar den här resan.",
    unknown_kind: "Servern känner inte till den här sortens post än.",
    unknown_field: "Servern känner inte till en av uppgifterna.",
    wrong_type: "En uppgift har en form som servern inte kan läsa.",
    not_for_mode: "Mätarställning hör till bil, moped och motorcykel.",
    not_for_commute: "Platser, ärende och kund hör bara till tjänsteresor.",
    too_far_for_day: "Så långt kommer ingen på en dag, med dagens övriga resor inräknade.",
    too_many_for_day: "Fler än så ryms inte på en dag.",
    round_not_open: "Mätningen tar inte emot svar längre.",
    purged: "Den är raderad för gott.",
    not_taken:
      "Servern klarar inte av just den här ändringen. Spara igen för att skicka den på nytt, eller kasta den.",
    unreadable_row: "Ett fel hos CERO hindrar att den sparas där. Spara igen om en stund.",
    internal: "Ett fel hos CERO hindrar att den sparas där. Spara igen om en stund.",
    unknown: "Servern kunde inte ta emot den.",
  } satisfies Record<RejectionCode | OwnRefusal, string>,
};
