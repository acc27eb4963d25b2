import { useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { Today } from "../home/today";
import { t } from "../i18n";
import { lazyPage } from "../kit/lazy";
import { Top } from "../kit/top";
import { lastDone, saveFailure } from "../session/actions";
import { place } from "../session/place";
import { diary } from "../session/state";
import { Dock, SkipToDock } from "./dock";
import { Snack } from "./snack";
import { Welcome } from "./welcome";

const Trips = lazyPage(() => import("../diary/diary-page"));
const TripPage = lazyPage<{ id: string | null; query: URLSearchParams }>(() => import("../trips/trip-page"));
const Together = lazyPage(() => import("../target/together-page"));
const Me = lazyPage(() => import("../me/me-page"));
const Fill = lazyPage<{ query: URLSearchParams }>(() => import("../routines/fill-page"));
const Usuals = lazyPage(() => import("../routines/usuals-page"));
const Schedule = lazyPage(() => import("../workdays/schedule-page"));
const AvoidedPage = lazyPage<{ id: string | null; query: URLSearchParams }>(
  () => import("../avoided/avoided-page"),
);
const Vehicles = lazyPage(() => import("../vehicles/vehicles-page"));
const MileageLog = lazyPage(() => import("../mileage/mileage-page"));
const Places = lazyPage(() => import("../places/places-page"));
const Month = lazyPage<{ query: URLSearchParams }>(() => import("../insight/month-page"));
const Year = lazyPage<{ query: URLSearchParams }>(() => import("../insight/year-page"));

const AVOIDED = "/trips/avoided/";

function Page({ pathname, query }: { pathname: string; query: URLSearchParams }) {
  if (pathname === "/") return <Today />;
  if (pathname === "/trips") return <Trips />;
  if (pathname === "/new" && query.get("kind") === "remote") return <AvoidedPage id={null} query={query} />;
  if (pathname === "/new") return <TripPage key={query.toString()} id={null} query={query} />;
  if (pathname === "/trips/month") return <Month query={query} />;
  if (pathname === "/trips/log") return <MileageLog />;
  if (pathname === "/trips/fill") return <Fill query={query} />;
  if (pathname.startsWith(AVOIDED)) {
    const id = pathname.slice(AVOIDED.length);
    return <AvoidedPage key={id} id={id} query={query} />;
  }
  if (pathname.startsWith("/trips/")) {
    const id = pathname.slice("/trips/".length);
    return <TripPage key={id} id={id} query={query} />;
  }
  if (pathname === "/together") return <Together />;
  if (pathname === "/me") return <Me />;
  if (pathname === "/me/year") return <Year query={query} />;
  if (pathname === "/me/places") return <Places />;
  if (pathname === "/me/usuals") return <Usuals />;
  if (pathname === "/me/schedule") return <Schedule />;
  if (pathname === "/me/vehicles") return <Vehicles />;
  return (
    <div class="stack">
      <Top title={t.value.page.missing} />
      <section class="card">
        <a class="go" href="/">
          {t.value.page.home}
        </a>
      </section>
    </div>
  );
}

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

  if (diary.value === null) return <Welcome />;
  return (
    <>
      <main ref={main} tabIndex={-1} class="page">
        <SkipToDock />
        <Page pathname={pathname} query={new URLSearchParams(search)} />
      </main>
      <Snack />
      <Dock pathname={pathname} />
      <Spoken />
    </>
  );
}
