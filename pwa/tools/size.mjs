/**
 * Measures the built app: gzip bytes of the JavaScript that the first picture needs, and of all that a phone loads.
 * Fails when the first load is over budget. Run after `npm run build`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const BUDGET_FIRST_KB = 60;
const BUDGET_ALL_KB = 200;
const dist = resolve(import.meta.dirname, "../../app/web/dist");
const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));

const kb = (bytes) => Math.round(bytes / 100) / 10;
const gzip = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;

/** The chunks that a page needs before it runs, and their styles. */
function needed(key, seen = new Set(), styles = new Set()) {
  const chunk = manifest[key];
  seen.add(chunk.file);
  for (const style of chunk.css ?? []) styles.add(style);
  for (const other of chunk.imports ?? []) if (!seen.has(manifest[other].file)) needed(other, seen, styles);
  return { scripts: seen, styles };
}

const sum = (files) => [...files].reduce((total, file) => total + gzip(file), 0);
const first = needed("index.html");
const assets = readdirSync(join(dist, "assets"), { withFileTypes: true }).filter((entry) => entry.isFile());
const scripts = assets.filter(({ name }) => name.endsWith(".js")).map(({ name }) => `assets/${name}`);

const firstKb = kb(sum(first.scripts));
const allKb = kb(sum(scripts));
const lines = [
  `first load, JavaScript   ${firstKb} kB gzip (at most ${BUDGET_FIRST_KB})`,
  `first load, styles       ${kb(sum(first.styles))} kB gzip`,
  `all pages, JavaScript    ${allKb} kB gzip (at most ${BUDGET_ALL_KB})`,
  `service worker           ${kb(gzip("sw.js"))} kB gzip`,
];
process.stdout.write(`${lines.join("\n")}\n`);
process.exitCode = firstKb <= BUDGET_FIRST_KB && allKb <= BUDGET_ALL_KB ? 0 : 1;
