import { useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { lastDone, saveFailure } from "../diary/actions";
import { diary } from "../diary/state";
import { t } from "../i18n";
import { Dock } from "./dock";
import { lazyPage } from "./lazy";
import { place } from "./router";
import { Snack } from "./snack";
import { Today } from "./today";
import { Welcome } from "./welcome";

const Trips = lazyPage(() => import("./trips"));
const TripPage = lazyPage<{ id: string | null; query: URLSearchParams }>(() => import("./trip-page"));
const Together = lazyPage(() => import("./together"));
const Me = lazyPage(() => import("./me"));

function Page({ pathname, query }: { pathname: string; query: URLSearchParams }) {
  if (pathname === "/") return <Today />;
  if (pathname === "/trips") return <Trips />;
  if (pathname === "/new") return <TripPage key={query.toString()} id={null} query={query} />;
  if (pathname.startsWith("/trips/")) {
    const id = pathname.slice("/trips/".length);
    return <TripPage key={id} id={id} query={query} />;
  }
  if (pathname === "/together") return <Together />;
  if (pathname === "/me") return <Me />;
  return (
    <section class="card stack">
      <h1>{t.value.page.missing}</h1>
      <a class="go" href="/">
        {t.value.page.home}
      </a>
    </section>
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
  };
  const failure = saveFailure.value;
  const done = lastDone.value;
  return (
    <>
      <div class="sr" role="status">
        {done === null ? "" : texts[done.what]}
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
        <Page pathname={pathname} query={new URLSearchParams(search)} />
      </main>
      <Snack />
      <Dock pathname={pathname} />
      <Spoken />
    </>
  );
}
