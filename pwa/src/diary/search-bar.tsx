import { useSignal } from "@preact/signals";
import { Search, SlidersHorizontal } from "lucide";
import { useId } from "preact/hooks";
import { late } from "../i18n";
import { draw } from "../kit/icons";
import { Segments } from "../kit/segments";
import { go } from "../session/place";
import { addressOf, type DiaryQuery, KINDS_ASKED } from "./query";

/** The years from the first entry to the present one, latest first. */
function yearsSince(first: string, today: string): string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(today.slice(0, 4))];
  return Array.from({ length: Math.max(0, to - from) + 1 }, (_, index) => String(to - index));
}

/** The field that searches the diary, and behind a button what narrows it down. */
export function SearchBar({ query, first, today }: { query: DiaryQuery; first: string; today: string }) {
  const { diary } = late.value;
  const filters = useId();
  const isNarrowed = query.kind !== "all" || query.year !== null;
  const open = useSignal(isNarrowed);
  const ask = (changes: Partial<DiaryQuery>) => go(addressOf({ ...query, ...changes }), { replace: true });
  return (
    <search class="stack">
      <div class="search-bar">
        <label class="search-field">
          <span class="sr">{diary.search}</span>
          {draw(Search)}
          <input
            type="search"
            enterkeyhint="search"
            autocomplete="off"
            data-testid="search"
            placeholder={diary.searchFor}
            value={query.text}
            onInput={(event) => ask({ text: event.currentTarget.value })}
          />
        </label>
        <button
          type="button"
          class={`chip${isNarrowed ? " done" : ""}`}
          data-testid="filters"
          aria-expanded={open.value}
          aria-controls={filters}
          onClick={() => {
            open.value = !open.peek();
          }}
        >
          {draw(SlidersHorizontal)} {diary.filters}
        </button>
      </div>
      <div class="stack" id={filters} hidden={!open.value}>
        <Segments
          label={diary.kind}
          name="kind"
          value={query.kind}
          options={KINDS_ASKED.map((kind) => [kind, diary.kinds[kind]] as const)}
          onPick={(kind) => ask({ kind })}
        />
        <label class="row-field">
          <span>{diary.year}</span>
          <select
            data-testid="year"
            value={query.year ?? ""}
            onChange={(event) => ask({ year: event.currentTarget.value || null })}
          >
            <option value="">{diary.allYears}</option>
            {yearsSince(first, today).map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </label>
      </div>
    </search>
  );
}
