import "../kit/form.css";
import "../kit/list.css";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Language } from "../contract.gen";
import { km, LANGUAGES, languageOf, late, t, useLanguage } from "../i18n";
import { FactorCard } from "../insight/factor-card";
import { Sheet, useSheet } from "../kit/sheet";
import { Top } from "../kit/top";
import { NotificationsCard } from "../nudges/notifications-card";
import { turnOff } from "../nudges/subscription";
import { go } from "../session/place";
import { diary, usuals, waitingCount } from "../session/state";
import { device, deviceLanguage } from "../store/database";
import { close } from "../sync/account";
import { request } from "../sync/exchange";
import { stop } from "../sync/triggers";
import { forgetAll } from "../trips/unfinished";
import { installPrompt, isInstalled, isIos } from "./install";

function LanguageChoice() {
  const { me } = late.value;
  const chosen = useSignal<Language | "">("");
  useEffect(() => {
    void deviceLanguage().then((language) => {
      chosen.value = language ?? "";
    });
  }, [chosen]);
  const pick = async (value: Language | "") => {
    chosen.value = value;
    await device.use(async (db) => {
      const tx = db.transaction("values", "readwrite");
      const write = value === "" ? tx.store.delete("language") : tx.store.put(value, "language");
      await Promise.all([write, tx.done]);
    });
    await useLanguage(value === "" ? languageOf(navigator.languages) : value);
  };
  return (
    <label class="row-field">
      <span>{me.language}</span>
      <select
        data-testid="language"
        value={chosen.value}
        onChange={(event) => void pick(event.currentTarget.value as Language | "")}
      >
        <option value="">{me.byDevice}</option>
        {LANGUAGES.map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The name of a button for a screen reader: the word that is seen on it, then what it is about. */
const spoken = (word: string, what: string): string => `${word}: ${what}`;

function StorageState() {
  const { me } = late.value;
  const persistent = useSignal<boolean | null>(null);
  useEffect(() => {
    void navigator.storage?.persisted?.().then((yes) => {
      persistent.value = yes;
    });
  }, [persistent]);
  if (persistent.value === null) return null;
  return (
    <div class="row-field">
      <span>
        {me.storage}
        <br />
        <span class="muted small">{persistent.value ? me.persistent : me.notPersistent}</span>
      </span>
      {persistent.value ? null : (
        <button
          type="button"
          class="chip"
          aria-label={spoken(me.protect, me.storage)}
          onClick={() =>
            void navigator.storage.persist().then((yes) => {
              persistent.value = yes;
            })
          }
        >
          {me.protect}
        </button>
      )}
    </div>
  );
}

function InstallCard() {
  const { me } = late.value;
  if (isInstalled()) return null;
  if (installPrompt.value === null && !isIos()) return null;
  return (
    <section class="card stack">
      <h2>{me.install}</h2>
      <p class="muted small">{me.installText}</p>
      {installPrompt.value === null ? (
        <p>{me.installIos}</p>
      ) : (
        <button type="button" class="go" onClick={() => void installPrompt.value?.prompt()}>
          {me.installAction}
        </button>
      )}
    </section>
  );
}

function SignOut() {
  const { me } = late.value;
  const question = useSheet();
  const failed = useSignal(false);
  const signOut = async () => {
    question.close();
    const open = diary.peek();
    if (open === null) return;
    await turnOff().catch(() => undefined);
    const response = await request("/api/sign-out", { method: "POST" });
    // 401: the session had ended already.
    if (response === null || (!response.ok && response.status !== 401)) {
      failed.value = true;
      return;
    }
    stop();
    forgetAll();
    await close(open);
    go("/", { replace: true });
  };
  return (
    <>
      <button
        type="button"
        class="chip wide"
        data-testid="sign-out"
        onClick={() => (waitingCount.peek() > 0 ? question.show() : void signOut())}
      >
        {me.signOut}
      </button>
      {failed.value ? (
        <p class="problem" role="alert">
          {me.signOutOffline}
        </p>
      ) : null}
      <Sheet sheet={question} labelledBy="sign-out-title">
        <div class="sheet-body stack">
          <h2 id="sign-out-title">{me.signOut}</h2>
          <p>{me.signOutWaits(waitingCount.value)}</p>
          <div class="actions">
            <button type="button" class="go" onClick={question.close}>
              {me.stay}
            </button>
            <button type="button" class="chip" data-testid="sign-out-anyway" onClick={() => void signOut()}>
              {me.signOutAnyway}
            </button>
          </div>
        </div>
      </Sheet>
    </>
  );
}

function UsualRow() {
  const { mode } = t.value;
  const { me } = late.value;
  const usual = usuals.value.find((each) => each.fields.purpose === "commute");
  const what =
    usual === undefined
      ? me.usualNone
      : usual.fields.legs.map((leg) => `${mode[leg.mode]} ${km(leg.metres)}`).join(" + ");
  return (
    <div class="row-field">
      <span>
        {me.usual}
        <br />
        <span class="muted small">{what}</span>
      </span>
      <a
        class="chip"
        aria-label={spoken(me.change, t.value.routines.usuals.title)}
        href="/me/usuals"
        data-testid="to-usuals"
      >
        {me.change}
      </a>
    </div>
  );
}

function ScheduleRow() {
  const { schedule } = t.value.workdays;
  return (
    <div class="row-field">
      <span>
        {schedule.row}
        <br />
        <span class="muted small">{schedule.rowText}</span>
      </span>
      <a
        class="chip"
        aria-label={spoken(late.value.me.change, schedule.title)}
        href="/me/schedule"
        data-testid="to-schedule"
      >
        {late.value.me.change}
      </a>
    </div>
  );
}

/** The ways to the mileage log and to the person's own places. */
function TravelRows() {
  const { mileage, places } = late.value;
  const row = (href: string, texts: { link: string; linkText: string }, action: string) => (
    <div class="row-field">
      <span>
        {texts.link}
        <br />
        <span class="muted small">{texts.linkText}</span>
      </span>
      <a class="chip" href={href} aria-label={spoken(action, texts.link)}>
        {action}
      </a>
    </div>
  );
  return (
    <>
      {row("/trips/log", mileage, mileage.open)}
      {row("/me/places", places, late.value.me.change)}
    </>
  );
}

/** `/me`: who I am, what the app may do on this phone, and how it calculates. */
export default function Me() {
  const { me } = late.value;
  const home = diary.value?.home;
  if (home === undefined) return null;
  const { member, organisation } = home;
  const leads = member.roles.some((role) => role !== "employee");
  return (
    <div class="stack">
      <Top title={me.title} />
      <section class="card list">
        <div class="row-field">
          <span>
            <b>{member.name}</b>
            <br />
            <span class="muted small">
              {[member.department?.name, organisation.name].filter((name) => name !== undefined).join(" · ")}
            </span>
          </span>
          {leads ? (
            <a class="chip" href="/dashboard">
              {me.dashboard}
            </a>
          ) : null}
        </div>
        <UsualRow />
        <ScheduleRow />
        <div class="row-field">
          <span>
            {late.value.vehicles.link}
            <br />
            <span class="muted small">{late.value.vehicles.linkText}</span>
          </span>
          <a
            class="chip"
            href="/me/vehicles"
            data-testid="to-vehicles"
            aria-label={spoken(late.value.vehicles.show, late.value.vehicles.link)}
          >
            {late.value.vehicles.show}
          </a>
        </div>
        <div class="row-field">
          <span>
            {late.value.insight.year.link}
            <br />
            <span class="muted small">{late.value.insight.year.linkText}</span>
          </span>
          <a
            class="chip"
            href="/me/year"
            data-testid="to-year"
            aria-label={spoken(late.value.insight.year.show, late.value.insight.year.link)}
          >
            {late.value.insight.year.show}
          </a>
        </div>
        <TravelRows />
        <LanguageChoice />
        <StorageState />
      </section>
      <NotificationsCard />
      <InstallCard />
      <FactorCard data={home.emissions} />
      <SignOut />
      <p class="muted small centre">{me.version(__VERSION__)}</p>
    </div>
  );
}
