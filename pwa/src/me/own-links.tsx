import { Database, Eye, Hourglass, KeyRound, MonitorSmartphone } from "lucide";
import { late, moment } from "../i18n";
import { draw } from "../kit/icons";
import { LinkRow } from "../kit/link-row";
import { rejectedRows, waitingCount, waitingSince } from "../session/state";

const ICONS = {
  privacy: Eye,
  data: Database,
  unsent: Hourglass,
  devices: MonitorSmartphone,
  account: KeyRound,
} as const;
type Page = keyof typeof ICONS;
const PAGES: readonly Page[] = ["privacy", "data", "unsent", "devices", "account"];
/** A page of the server's: passkeys and the address are nothing that can be changed without it. */
const ACCOUNT = "/account";

/** How a page stands, in a line. */
function stateOf(page: Page): string {
  const { own, unsent } = late.value.me;
  if (page !== "unsent") return own.states[page];
  if (rejectedRows.value.size > 0) return unsent.row.refused(rejectedRows.value.size);
  const since = waitingSince.value;
  return since === null ? own.states.unsent : unsent.row.waits(waitingCount.value, moment(since));
}

/** The ways to what is one's own to decide; `but` leaves out the page that shows them. */
export function OwnLinks({ but }: { but?: Page }) {
  const { own } = late.value.me;
  return (
    <>
      <h2 class="link-rows-title">{own.title}</h2>
      <section class="card link-rows" aria-label={own.title}>
        {PAGES.filter((page) => page !== but).map((page) => (
          <LinkRow
            key={page}
            href={page === "account" ? ACCOUNT : `/me/${page}`}
            icon={draw(ICONS[page])}
            title={own[page]}
            state={stateOf(page)}
            data-testid={`to-${page}`}
          />
        ))}
      </section>
    </>
  );
}
