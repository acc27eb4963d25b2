import { Database, Eye, KeyRound, MonitorSmartphone } from "lucide";
import { late } from "../i18n";
import { draw } from "../kit/icons";
import { LinkRow } from "../kit/link-row";

const ICONS = { privacy: Eye, data: Database, devices: MonitorSmartphone, account: KeyRound } as const;
type Page = keyof typeof ICONS;
const PAGES: readonly Page[] = ["privacy", "data", "devices", "account"];
/** A page of the server's: passkeys and the address are nothing that can be changed without it. */
const ACCOUNT = "/account";

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
            state={own.states[page]}
            data-testid={`to-${page}`}
          />
        ))}
      </section>
    </>
  );
}
