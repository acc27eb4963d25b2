import { t } from "../i18n";
import { Top } from "../kit/top";

/** What a page of one trip shows before it is read, and where there is none. */
export function MissingTrip({ title, reading }: { title: string; reading: boolean }) {
  const { form, page, dock } = t.value;
  return (
    <div class="stack">
      <Top title={title} />
      {reading ? (
        <div class="card skeleton tall" aria-hidden="true" />
      ) : (
        <section class="card stack">
          <h2>{form.missing}</h2>
          <p class="muted">{form.gone}</p>
          <a class="go" href="/trips" aria-label={dock.trips}>
            {dock.trips}
          </a>
          <span class="sr">{page.missing}</span>
        </section>
      )}
    </div>
  );
}
