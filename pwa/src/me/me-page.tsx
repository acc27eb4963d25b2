import "../kit/form.css";
import "../kit/list.css";
import {
  BookOpenText,
  Calculator,
  CalendarDays,
  Car,
  ChartColumn,
  LayoutDashboard,
  MapPin,
  Repeat2,
} from "lucide";
import type { ComponentChildren } from "preact";
import { km, late, t } from "../i18n";
import { draw } from "../kit/icons";
import { LinkRow } from "../kit/link-row";
import { Top } from "../kit/top";
import { NotificationsCard } from "../nudges/notifications-card";
import { diary, schedule, usuals } from "../session/state";
import { useVehicles, vehicles } from "../vehicles/own";
import { InstallCard } from "./install-card";
import { LanguageChoice } from "./language-choice";
import { OwnLinks } from "./own-links";
import { SignOut } from "./sign-out";
import { StorageState } from "./storage-state";
import { WaitsCard } from "./waits-card";

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <>
      <h2 class="link-rows-title">{title}</h2>
      <section class="card link-rows" aria-label={title}>
        {children}
      </section>
    </>
  );
}

/** The person's usual commute in a few words, or that there is none yet. */
function usualInWords(): string {
  const usual = usuals.value.find((each) => each.fields.purpose === "commute");
  if (usual === undefined) return late.value.me.usualNone;
  return usual.fields.legs.map((leg) => `${t.value.mode[leg.mode]} ${km(leg.metres)}`).join(" + ");
}

/** What a trip is filled in from: the usuals, working days, vehicles and places. */
function Travel() {
  const { me, vehicles: own, places } = late.value;
  const { schedule: texts, weekdays } = t.value.workdays;
  useVehicles();
  const days = schedule.value?.fields.weekdays ?? [];
  const names = vehicles.value.map((vehicle) => vehicle.fields.name).join(", ");
  return (
    <Group title={me.travel}>
      <LinkRow
        href="/me/usuals"
        icon={draw(Repeat2)}
        title={me.usual}
        state={usualInWords()}
        data-testid="to-usuals"
      />
      <LinkRow
        href="/me/schedule"
        icon={draw(CalendarDays)}
        title={texts.row}
        state={days.length === 0 ? texts.rowText : weekdays(days)}
        data-testid="to-schedule"
      />
      <LinkRow
        href="/me/vehicles"
        icon={draw(Car)}
        title={own.link}
        state={names === "" ? own.linkText : names}
        data-testid="to-vehicles"
      />
      <LinkRow href="/me/places" icon={draw(MapPin)} title={places.link} state={places.linkText} />
    </Group>
  );
}

/** What the trips add up to, and how. */
function Figures() {
  const { me, insight, mileage } = late.value;
  return (
    <Group title={me.figures}>
      <LinkRow
        href="/me/year"
        icon={draw(ChartColumn)}
        title={insight.year.link}
        state={insight.year.linkText}
        data-testid="to-year"
      />
      <LinkRow href="/trips/log" icon={draw(BookOpenText)} title={mileage.link} state={mileage.linkText} />
      <LinkRow
        href="/me/factors"
        icon={draw(Calculator)}
        title={me.factors}
        state={me.factorsLink}
        data-testid="to-factors"
      />
    </Group>
  );
}

/** `/me`: who I am, the ways to what is mine, and what the app may do on this phone. */
export default function Me() {
  const { me } = late.value;
  const home = diary.value?.home;
  if (home === undefined) return null;
  const { member, organisation } = home;
  const leads = member.roles.some((role) => role !== "employee");
  const place = [member.department?.name, organisation.name].filter((name) => name !== undefined).join(" · ");
  return (
    <div class="stack">
      <Top title={me.title} />
      <section class="card stack">
        <p class="link-text">
          <b>{member.name}</b> <span class="muted small">{place}</span>
        </p>
        {leads ? (
          <a class="chip wide" href="/dashboard">
            {draw(LayoutDashboard)} {me.dashboard}
          </a>
        ) : null}
      </section>
      <WaitsCard />
      <InstallCard />
      <Travel />
      <Figures />
      <Group title={me.device}>
        <LanguageChoice />
        <StorageState />
      </Group>
      <NotificationsCard />
      <OwnLinks />
      <SignOut />
      <p class="muted small centre">{me.version(__VERSION__)}</p>
    </div>
  );
}
