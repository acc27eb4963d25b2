import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import { manifest } from "./manifest.ts";
import packageJson from "./package.json" with { type: "json" };
import { PAGES } from "./src/shell/routes.ts";

const at = (path: string) => resolve(import.meta.dirname, path);

/** The dashboard is built along but lives apart: phones must not precache it. */
const DASHBOARD = "assets/dashboard/[name]-[hash]";
const belongsToDashboard = (paths: readonly string[]) =>
  paths.some((path) => path.includes("src/dashboard/"));

const BELOW_THE_SCREENS =
  /src\/(contract|emissions|i18n\/plural|idle|ids|legs\/order|session|store|sync)|node_modules\/(idb|uuid)/;

/** Tells the server which addresses are pages of the phone (`app/web/shell.py`). */
const listOfPages: Plugin = {
  name: "list-of-pages",
  applyToEnvironment: ({ name }) => name === "client",
  generateBundle() {
    this.emitFile({
      type: "asset",
      fileName: ".vite/pages.json",
      source: JSON.stringify(Object.values(PAGES)),
    });
  },
};

/** Whose work goes along in files of its own, and where its licence lies, which must go along as well. */
const LICENCES = {
  figtree: "node_modules/@fontsource-variable/figtree/LICENSE",
  lucide: "node_modules/lucide/LICENSE",
};

const licences: Plugin = {
  name: "licences",
  applyToEnvironment: ({ name }) => name === "client",
  generateBundle() {
    for (const [name, path] of Object.entries(LICENCES)) {
      this.emitFile({ type: "asset", fileName: `licences/${name}.txt`, source: readFileSync(at(path)) });
    }
  },
};

export default defineConfig({
  root: import.meta.dirname,
  define: { __VERSION__: JSON.stringify(packageJson.version) },
  build: {
    outDir: at("../app/web/dist"),
    emptyOutDir: true,
    manifest: true,
    target: "es2022",
    rolldownOptions: {
      input: { index: at("index.html"), dashboard: at("src/dashboard/main.ts") },
      output: {
        // What lies below the screens is one file: in several it would compress worse and cost a phone more requests.
        codeSplitting: { groups: [{ name: "diary", tags: ["$initial"], test: BELOW_THE_SCREENS }] },
        // What the first picture needs is one file: split, it would compress worse and cost a phone more requests.
        entryFileNames: (chunk) =>
          chunk.name === "dashboard" ? `${DASHBOARD}.js` : "assets/[name]-[hash].js",
        chunkFileNames: (chunk) =>
          belongsToDashboard(chunk.moduleIds) ? `${DASHBOARD}.js` : "assets/[name]-[hash].js",
        assetFileNames: (asset) =>
          asset.names.some((name) => name.startsWith("dashboard")) ||
          belongsToDashboard(asset.originalFileNames)
            ? `${DASHBOARD}[extname]`
            : "assets/[name]-[hash][extname]",
      },
    },
  },
  plugins: [
    listOfPages,
    licences,
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src",
      filename: "sw.ts",
      injectRegister: false,
      manifest,
      injectManifest: {
        globPatterns: ["index.html", "assets/*.{js,css,woff2}", "icons/*.{png,svg}", "places/*.tsv"],
        globIgnores: ["assets/dashboard/**"],
        rollupFormat: "iife",
        minify: true,
        sourcemap: false,
      },
    }),
  ],
  test: {
    environment: "node",
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/real-server.ts"],
    // A real server answers, on a machine that may be busy with the other tests.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
