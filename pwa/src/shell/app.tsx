import { useSignalEffect } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Today } from "../home/today";
import { t } from "../i18n";
import { lazyPage } from "../kit/lazy";
import { corner, wayBack } from "../kit/top";
import { lastDone, saveFailure } from "../session/actions";
import { place } from "../session/place";
import { diary } from "../session/state";
import { AskTwice } from "../twice/ask";
import { Dock, SkipToDock } from "./dock";
import { NeedsNetwork } from "./needs-network";
import { type PageName, pageAt } from "./routes";
import { Snack } from "./snack";
import { StatePill } from "./state-pill";
import { WayBack } from "./way-back";
import { Welcome } from "./welcome";

corner.value = StatePill;
wayBack.value = WayBack;

type Query = { query: URLSearchParams };
type Row = Query & { id: string | null };

const Diary = lazyPage<Query>(() => import("../diary/diary-page"));
const TripPage = lazyPage<Row>(() => import("../trips/trip-page"));
const TripFormPage = lazyPage<Row>(() => import("../trips/trip-form-page"));
const AvoidedPage = lazyPage<Row>(() => import("../avoided/avoided-page"));
const Together = lazyPage(() => import("../target/together-page"));
const Questionnaire = lazyPage<Query>(() => import("../questionnaire/questionnaire-page"));
const Me = lazyPage(() => import("../me/me-page"));
const Factors = lazyPage(() => import("../insight/factors-page"));
const Fill = lazyPage<Query>(() => import("../routines/fill-page"));
const Usuals = lazyPage<Query>(() => import("../routines/usuals-page"));
const Schedule = lazyPage(() => import("../workdays/schedule-page"));
const Vehicles = lazyPage<Query>(() => import("../vehicles/vehicles-page"));
const MileageLog = lazyPage(() => import("../mileage/mileage-page"));
const Places = lazyPage(() => import("../places/places-page"));
const Month = lazyPage<Query>(() => import("../insight/month-page"));
const Privacy = lazyPage(() => import("../me/privacy-page"));
const Data = lazyPage(() => import("../me/data-page"));
const Devices = lazyPage(() => import("../me/devices-page"));
const Unsent = lazyPage(() => import("../me/unsent-page"));
const Year = lazyPage<Query>(() => import("../insight/year-page"));

/** The screen of each page. */
const SCREENS: Record<PageName, (at: Row) => ComponentChildren> = {
  today: () => <Today />,
  diary: ({ query }) => <Diary query={query} />,
  month: ({ query }) => <Month query={query} />,
  mileage: () => <MileageLog />,
  fill: ({ query }) => <Fill query={query} />,
  avoided: ({ id, query }) => <AvoidedPage key={id} id={id} query={query} />,
  editTrip: ({ id, query }) => <TripFormPage key={id} id={id} query={query} />,
  trip: ({ id, query }) => <TripPage key={id} id={id} query={query} />,
  new: ({ query }) =>
    query.get("kind") === "remote" ? (
      <AvoidedPage id={null} query={query} />
    ) : (
      <TripFormPage key={query.toString()} id={null} query={query} />
    ),
  together: () => <Together />,
  questionnaire: ({ query }) => <Questionnaire query={query} />,
  me: () => <Me />,
  factors: () => <Factors />,
  year: ({ query }) => <Year query={query} />,
  places: () => <Places />,
  usuals: ({ query }) => <Usuals key={query.toString()} query={query} />,
  schedule: () => <Schedule />,
  vehicles: ({ query }) => <Vehicles query={query} />,
  privacy: () => <Privacy />,
  data: () => <Data />,
  devices: () => <Devices />,
  unsent: () => <Unsent />,
};

/** What was last done, for those who listen to the screen. */
function Spoken() {
  const { today, trips, setup, form } = t.value;
  const texts = {
    commute: today.saved,
    telework: today.teleworkSaved,
    trip: today.saved,
    deleted: trips.removed,
    edited: trips.edited,
    usual: setup.saved,
    ...trips.done,
  };
  const failure = saveFailure.value;
  const done = lastDone.value;
  return (
    <>
      <div class="sr" role="status">
        {done === null ? "" : (done.said?.() ?? texts[done.what])}
      </div>
      <div class="sr" role="alert">
        {failure === null ? "" : failure === "full" ? form.errorFull : form.errorSave}
      </div>
    </>
  );
}

/** The whole app. */
export function App() {
  const [pathname = "/", search = ""] = place.value.split("?");
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);

  // A new page begins at its heading, for the eye and for the screen reader.
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  useSignalEffect(() => {
    if (place.value !== "" && lastDone.peek()?.what === "commute") lastDone.value = null;
  });

  const page = pageAt(pathname);
  // Only the worker shows the app at an address that is none of ours: when the server did not answer for its page.
  if (page === null) return <NeedsNetwork />;
  if (diary.value === null) return <Welcome />;
  return (
    <>
      <main ref={main} tabIndex={-1} class="page">
        <SkipToDock />
        {SCREENS[page.name]({ id: page.id, query: new URLSearchParams(search) })}
      </main>
      <AskTwice />
      <Snack />
      <Dock pathname={pathname} />
      <Spoken />
    </>
  );
}
