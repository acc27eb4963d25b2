import { plurals } from "../i18n/plural.ts";

const p = plurals("sv");

/** After the tap: one true sentence, and what there is to look forward to. */
export const words = {
  encourage: {
    first: "Första dagen i din dagbok.",
    firstAhead: "Nästa gång räcker ett tryck.",
    reached: {
      bicycle: (round: number) => `Din ${round}:e cykeltur i år!`,
      walk: (round: number) => `Din ${round}:e promenad i år!`,
      public: (round: number) => `Din ${round}:e kollektivresa i år!`,
      shared: (round: number) => `Din ${round}:e samåkning i år!`,
    },
    reachedAhead: "Det är värt att fira.",
    trips: {
      bicycle: (n: number) => p(n, `${n} cykeltur`, `${n} cykelturer`),
      walk: (n: number) => p(n, `${n} promenad`, `${n} promenader`),
      public: (n: number) => p(n, `${n} kollektivresa`, `${n} kollektivresor`),
      shared: (n: number) => p(n, `${n} samåkning`, `${n} samåkningar`),
    },
    near: (trips: string) => `${trips} hittills i år.`,
    nearAhead: (left: number, round: number) =>
      p(left, `En kvar till ${round}.`, `${left} kvar till ${round}.`),
    month: (trips: string) => `${trips} den här månaden – fler än någon annan månad i år.`,
    monthAhead: (left: number) => p(left, "Och en arbetsdag är kvar.", `Och ${left} arbetsdagar är kvar.`),
    monthOver: "En fin månad att minnas.",
    run: (days: number) => `${days} arbetsdagar i rad i dagboken.`,
    runForgiven: (days: number, of: number) => `${days} av dina senaste ${of} arbetsdagar finns i dagboken.`,
    runAhead: (day: string, next: number) => `På ${day} kan det bli ${next}.`,
    runTomorrow: (next: number) => `I morgon kan det bli ${next}.`,
    year: (km: string, trips: string) => `Ditt år hittills: ${trips} och ${km}.`,
    yearActive: (km: string, active: string) => `Ditt år hittills: ${km}, varav ${active} för egen kraft.`,
    yearPublic: (km: string, shared: string) => `Ditt år hittills: ${km}, varav ${shared} kollektivt.`,
    yearAhead: "Hela bilden växer fram i Mitt år.",
    yearTrips: (n: number) => p(n, `${n} resa`, `${n} resor`),
    saved: (kg: string) => `Dagens resande gav ${kg} mindre utsläpp än samma väg ensam i bil.`,
    savedAhead: "Månad för månad finns i Mitt år.",
    moved: (min: string) => `${min} rörelse på köpet i dag.`,
    movedAhead: "Månaden visar hur det läggs ihop.",
    telework: (n: number) => `${n} distansdagar hittills i år.`,
    teleworkAhead: "Mitt år visar hur de läggs ihop.",
    colleagues: (n: number) => `Minst ${n} kollegor har också loggat den här veckan.`,
    colleaguesAhead: "Se hur vi reser under Tillsammans.",
    week: (days: number, of: number) =>
      days === of ? "Hela arbetsveckan är loggad." : `${days} av veckans ${of} arbetsdagar är loggade.`,
    weekAhead: (left: number) => p(left, "En till, så är veckan hel.", `${left} till, så är veckan hel.`),
    weekDone: "Nu är veckans bild hel.",
  },
};
