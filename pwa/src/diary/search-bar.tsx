import { useSignal } from "@preact/signals";
import { Search, SlidersHorizontal } from "lucide";
import { useEffect, useId, useRef } from "preact/hooks";
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

/** A pause in typing: WebKit takes a hundred new addresses in half a minute, and no search is worth each letter. */
const PAUSE_MS = 200;

/** What is typed, told when the typing pauses. */
function useTyped(text: string, onPause: (text: string) => void) {
  const typed = useSignal<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // A filter may be picked within the pause: what is told then goes with it.
  const tell = useRef(onPause);
  tell.current = onPause;
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    text: typed.value ?? text,
    type: (next: string) => {
      typed.value = next;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        typed.value = null;
        tell.current(next);
      }, PAUSE_MS);
    },
  };
}

/** The field that searches the diary, and behind a button what narrows it down. */
export function SearchBar({ query, first, today }: { query: DiaryQuery; first: string; today: string }) {
  const { diary } = late.value;
  const filters = useId();
  const isNarrowed = query.kind !== "all" || query.year !== null;
  const open = useSignal(isNarrowed);
  const ask = (changes: Partial<DiaryQuery>) => go(addressOf({ ...query, ...changes }), { replace: true });
  const typed = useTyped(query.text, (text) => ask({ text }));
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
            value={typed.text}
            onInput={(event) => typed.type(event.currentTarget.value)}
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
      <div class="stack filters" id={filters} hidden={!open.value}>
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
