/** Icons: Lucide's (ISC), imported one by one so that only those used ship, drawn as plain SVG. */
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
  ChevronLeft,
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
  TramFront,
  Trash2,
  TriangleAlert,
  Undo2,
  User,
  UsersRound,
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
  left: ChevronLeft,
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
  together: UsersRound,
  undo: Undo2,
  user: User,
  x: X,
  zap: Zap,
} satisfies Record<string, Node>;
/** The name of an icon of this file. */
export type IconName = keyof typeof NAMED;

/** What rolls by electricity alone carries Lucide's bolt in the corner that is free, in the same box as every other icon. */
const electric = (node: Node): Node => [
  ...node.map(([tag, attributes]): Node[number] => [tag, attributes]),
  ...Zap.map(([tag, attributes]): Node[number] => [
    tag,
    { ...attributes, transform: "translate(-1.5 -0.5) scale(0.46)", fill: "currentColor" },
  ]),
];

/** Of what Lucide lacks, in its grid and its line: a moped with its seat and apron, and a tram under its wire. */
const MOPED: Node = [
  ["path", { d: "M15 5h3l2.2 9.5" }],
  ["path", { d: "M4 9h6" }],
  ["path", { d: "M7.5 18H14c.6 0 1-.4 1.1-1a6 6 0 0 1 2-3.6" }],
  ["path", { d: "M2 17.5V16a3.5 3.5 0 0 1 3.5-3.5H9A1.5 1.5 0 0 1 10.5 14v4" }],
  ["circle", { cx: "5", cy: "18", r: "2.5" }],
  ["circle", { cx: "19.5", cy: "17.5", r: "2.5" }],
];
const TRAM: Node = [
  ["path", { d: "M6 2h12" }],
  ["path", { d: "m9 2 3 4 3-4" }],
  ["rect", { x: "5", y: "6", width: "14", height: "14", rx: "3" }],
  ["path", { d: "M5 13h14" }],
  ["path", { d: "M9 16.5h.01" }],
  ["path", { d: "M15 16.5h.01" }],
  ["path", { d: "m8 20-1.5 2" }],
  ["path", { d: "m16 20 1.5 2" }],
];

const MODE_ICONS: Record<Mode, Node> = {
  walk: Footprints,
  bicycle: Bike,
  e_bike: electric(Bike),
  e_scooter: electric(Scooter),
  moped: MOPED,
  motorcycle: Motorbike,
  car: Car,
  bus: BusFront,
  coach: Bus,
  tram: TRAM,
  metro: TrainFrontTunnel,
  commuter_train: TramFront,
  train: TrainFront,
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

/** The picture of a way of travelling. */
export const ModeIcon = ({ mode }: { mode: Mode }) => <span class="mode-icon">{draw(MODE_ICONS[mode])}</span>;

/** The picture of a mode on the colour of its category. */
export const ModeTile = ({ mode, category }: { mode: Mode; category: Category }) => (
  <span class={`tile m-${category}`}>
    <ModeIcon mode={mode} />
  </span>
);
