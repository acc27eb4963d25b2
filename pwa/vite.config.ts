import { resolve } from "node:path";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import { manifest } from "./manifest.ts";
import packageJson from "./package.json" with { type: "json" };

const at = (path: string) => resolve(import.meta.dirname, path);

/** The dashboard is built along but lives apart: phones must not precache it. */
const DASHBOARD = "assets/dashboard/[name]-[hash]";
const belongsToDashboard = (paths: readonly string[]) =>
  paths.some((path) => path.includes("src/dashboard/"));

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
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src",
      filename: "sw.ts",
      injectRegister: false,
      manifest,
      injectManifest: {
        globPatterns: ["index.html", "assets/*.{js,css}", "icons/*.{png,svg}", "places/*.tsv"],
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
