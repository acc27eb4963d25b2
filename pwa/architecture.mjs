/**
 * The arrows of the phone's house, for dependency-cruiser: `npm run arrows`. A stranger can read the folders from the base
 * upwards and never meets a word before its folder. It reads TypeScript through swc, imports of types
 * included, for TypeScript 7 has no API yet.
 */

/** The features, from the base upwards: each may use those before it, never those after it. */
export const FEATURES = [
  "places",
  "settle",
  "workdays",
  "vehicles",
  "insight",
  "encourage",
  "business",
  "legs",
  "commute",
  "twice",
  "trips",
  "avoided",
  "questionnaire",
  "routines",
  "mileage",
  "target",
  "nudges",
  "me",
  "diary",
  "home",
];

const folder = (...names) => `^src/(?:${names.join("|")})/`;
const feature = folder(...FEATURES);
/** Texts lie with their features, and i18n puts them together: the one arrow upwards. */
const WORDS = "/words\\.(?:sv|en)\\.ts$";
const GROUND = "^src/(?:contract\\.gen|clock|dates|ids|idle|refusal)\\.ts$";

const forbid = (name, comment, from, to) => ({
  name,
  comment,
  severity: "error",
  from: typeof from === "string" ? { path: from } : from,
  to: typeof to === "string" ? { path: to } : to,
});

const featureOrder = FEATURES.slice(0, -1).map((name, index) =>
  forbid(
    `${name}-uses-only-features-before-it`,
    "A feature that uses one built on it can be neither understood nor tested without it.",
    folder(name),
    folder(...FEATURES.slice(index + 1)),
  ),
);

export default {
  forbidden: [
    forbid("no-cycles", "Two files that need each other are one file.", {}, { circular: true }),
    forbid(
      "ground-uses-nothing-above-it",
      "Dates, ids and the contract are used by all, the worker included.",
      GROUND,
      { path: "^src/", pathNot: GROUND },
    ),
    forbid(
      "base-knows-no-screens",
      "Store, emissions and texts serve the pages, the service worker and the tests alike.",
      { path: folder("store", "emissions", "i18n") },
      { path: `${feature}|${folder("kit", "session", "shell", "sync", "dashboard")}`, pathNot: WORDS },
    ),
    forbid(
      "store-and-emissions-say-nothing",
      "What is stored or computed has no language.",
      folder("store", "emissions"),
      `${folder("i18n")}|${WORDS}`,
    ),
    forbid(
      "words-know-only-words",
      "Texts are loaded before anything else, and one language at a time.",
      { path: WORDS },
      { path: "^src/", pathNot: `${WORDS}|^src/i18n/plural\\.ts$|^src/(?:contract\\.gen|refusal)\\.ts$` },
    ),
    forbid(
      "only-i18n-reads-words",
      "A screen that reads its texts past `t` and `late` stays in one language.",
      { path: "^src/", pathNot: `${WORDS}|^src/i18n/(?:(?:late\\.)?(?:sv|en)|notifications)\\.ts$` },
      WORDS,
    ),
    forbid(
      "sync-knows-no-screens",
      "The service worker exchanges without any page.",
      folder("sync"),
      `${feature}|${folder("kit", "shell", "i18n", "dashboard")}`,
    ),
    forbid(
      "sync-shows-itself-in-triggers-alone",
      "Only `triggers` belongs to a page and tells its signals; the worker uses the rest.",
      { path: folder("sync"), pathNot: "^src/sync/triggers\\.ts$" },
      folder("session"),
    ),
    forbid(
      "session-knows-no-screens",
      "What all screens share cannot know one of them.",
      folder("session"),
      `${feature}|${folder("kit", "shell", "dashboard")}`,
    ),
    forbid(
      "kit-knows-no-feature",
      "What every feature uses knows none, and no diary.",
      folder("kit"),
      `${feature}|${folder("session", "sync", "store", "shell", "dashboard")}`,
    ),
    ...featureOrder,
    forbid(
      "shell-is-on-top",
      "Only the two entries know the frame; a feature that does cannot be shown in another one.",
      { path: "^src/", pathNot: `${folder("shell")}|^src/(?:main\\.tsx|sw\\.ts)$` },
      { path: folder("shell"), pathNot: WORDS },
    ),
    forbid(
      "dashboard-is-a-house-of-its-own",
      "The server's pages load nothing of the phone but its look.",
      folder("dashboard"),
      { path: "^src/", pathNot: `${folder("dashboard")}|^src/kit/[^/]+\\.css$|^src/(?:dates|ids)\\.ts$` },
    ),
    forbid(
      "phone-knows-no-dashboard",
      "Phones must not load the server's pages.",
      { path: "^src/", pathNot: folder("dashboard") },
      folder("dashboard"),
    ),
    forbid(
      "worker-uses-no-screen",
      "The service worker has no page: a screen in it would be dead weight, or fail.",
      { path: "^src/sw\\.ts$" },
      { path: "\\.(?:tsx|css)$|^src/session/|node_modules/preact/", reachable: true },
    ),
    forbid(
      "everything-resolves",
      "An arrow that leads nowhere is held by no rule.",
      { path: "^src/" },
      { couldNotResolve: true },
    ),
    forbid(
      "every-folder-has-its-place",
      "A new folder takes its place in this list before it is used.",
      {
        path: "^src/[^/]+/",
        pathNot: `${feature}|${folder("store", "sync", "emissions", "i18n", "session", "kit", "shell", "dashboard")}`,
      },
      {},
    ),
  ],
  options: {
    parser: "swc",
    moduleSystems: ["es6"],
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs"],
      exportsFields: ["exports"],
      conditionNames: ["import"],
    },
    doNotFollow: { path: "node_modules" },
  },
};
