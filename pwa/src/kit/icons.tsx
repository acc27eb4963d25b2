/** Icons: Lucide's, imported one by one, drawn as plain SVG. */
import {
  ArrowUpDown,
  Bike,
  Bus,
  BusFront,
  Calendar,
  Car,
  CarTaxiFront,
  Check,
  ChevronDown,
  ChevronRight,
  CloudOff,
  Copy,
  Download,
  Ellipsis,
  Footprints,
  House,
  Laptop,
  Minus,
  Motorbike,
  Pencil,
  Plane,
  Plus,
  RefreshCw,
  Scooter,
  Ship,
  Sparkles,
  Sprout,
  TrainFront,
  TrainFrontTunnel,
  TrainTrack,
  TramFront,
  Trash2,
  TriangleAlert,
  Trophy,
  Undo2,
  User,
  X,
  Zap,
} from "lucide";
import { h } from "preact";
import type { Category, Mode } from "../contract.gen";

type Node = typeof Bike;

const NAMED = {
  alert: TriangleAlert,
  calendar: Calendar,
  check: Check,
  copy: Copy,
  down: ChevronDown,
  download: Download,
  home: House,
  laptop: Laptop,
  minus: Minus,
  more: Ellipsis,
  offline: CloudOff,
  pencil: Pencil,
  plus: Plus,
  refresh: RefreshCw,
  right: ChevronRight,
  sparkles: Sparkles,
  sprout: Sprout,
  swap: ArrowUpDown,
  trash: Trash2,
  trophy: Trophy,
  undo: Undo2,
  user: User,
  x: X,
  zap: Zap,
} satisfies Record<string, Node>;
/** The name of an icon of this file. */
export type IconName = keyof typeof NAMED;

const MODE_ICONS: Record<Mode, Node> = {
  walk: Footprints,
  bicycle: Bike,
  e_bike: Bike,
  e_scooter: Scooter,
  moped: Motorbike,
  motorcycle: Motorbike,
  car: Car,
  bus: BusFront,
  coach: Bus,
  tram: TramFront,
  metro: TrainFrontTunnel,
  commuter_train: TrainFront,
  train: TrainTrack,
  ferry: Ship,
  taxi: CarTaxiFront,
  flight: Plane,
};

/** Any icon of Lucide in our line; pages that need one of their own import it themselves. */
export const draw = (node: Node) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    {node.map(([tag, attributes]) => h(tag, attributes))}
  </svg>
);

/** An icon that says nothing a text beside it does not say. */
export const Icon = ({ name }: { name: IconName }) => draw(NAMED[name]);

/** The picture of a way of travelling; e-bikes carry a small bolt. */
export const ModeIcon = ({ mode }: { mode: Mode }) => (
  <span class="mode-icon">
    {draw(MODE_ICONS[mode])}
    {mode === "e_bike" ? <span class="bolt">{draw(NAMED.zap)}</span> : null}
  </span>
);

/** The picture of a mode on the colour of its category. */
export const ModeTile = ({ mode, category }: { mode: Mode; category: Category }) => (
  <span class={`tile m-${category}`}>
    <ModeIcon mode={mode} />
  </span>
);
