import { Ellipsis, Users } from "lucide";
import type { Group } from "../contract.gen";
import { number, share, t } from "../i18n";
import { draw, Icon, ModeIcon } from "../kit/icons";
import { figuresFor, gone, parts, WAYS, type Way } from "./picture";

/** The picture of a way: two that stand for what the colour means, in turn. */
function WayIcon({ way, at }: { way: Way; at: number }) {
  const even = at % 2 === 0;
  if (way === "other") return draw(Ellipsis);
  if (way === "shared") return draw(Users);
  if (way === "active") return <ModeIcon mode={even ? "bicycle" : "walk"} />;
  if (way === "public") return <ModeIcon mode={even ? "commuter_train" : "bus"} />;
  return <ModeIcon mode={way === "air" ? "flight" : "car"} />;
}

/** Of twenty kilometres, how many went which way: twenty tiles, and the shares in words. */
export function Ways({ metres }: { metres: Group["categories"] }) {
  const { together, category } = t.value;
  const tiles = parts(metres);
  const whole = WAYS.reduce((sum, way) => sum + gone(metres, way), 0);
  if (whole === 0) return null;
  return (
    <div data-testid="ways">
      <h3 class="small muted">{together.parts}</h3>
      <div class="parts" aria-hidden="true">
        {tiles.map((way, at) => (
          <span key={at} class={`part m-${way}`}>
            <WayIcon way={way} at={at} />
          </span>
        ))}
      </div>
      <ul class="legend">
        {WAYS.filter((way) => gone(metres, way) > 0).map((way) => (
          <li key={way}>
            <span class={`swatch m-${way}`} aria-hidden="true" />
            <span>{way === "other" ? together.otherWays : category[way]}</span>
            <b class="num">{share(gone(metres, way) / whole)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One figure for every twentieth of us. */
const FIGURES = 20;

/** Who takes part: twenty figures for all of us, those who do filled in and standing up. */
export function TakingPart({ people, headCount }: { people: number; headCount: number }) {
  const { together } = t.value;
  const filled = figuresFor(people, headCount, FIGURES);
  return (
    <div>
      {headCount === 0 ? null : (
        <p>
          <span class="big num">{share(people / headCount)}</span>{" "}
          <span class="muted small">{together.people(number(people), number(headCount))}</span>
        </p>
      )}
      <div class="figures-row" aria-hidden="true" data-testid="taking-part">
        {Array.from({ length: FIGURES }, (_, at) => (
          <span key={at} class={at < filled ? "here" : ""}>
            <Icon name="user" />
          </span>
        ))}
      </div>
    </div>
  );
}
