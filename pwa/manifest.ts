import type { ManifestOptions } from "vite-plugin-pwa";
import { sv } from "./src/i18n/sv.ts";

/** What the phone's home screen and install dialogue know about the app. */
export const manifest: Partial<ManifestOptions> = {
  id: "/",
  name: sv.app.name,
  short_name: sv.app.name,
  description: sv.app.description,
  lang: "sv",
  dir: "ltr",
  start_url: "/",
  scope: "/",
  display: "standalone",
  orientation: "portrait-primary",
  theme_color: "#f5f3ec",
  background_color: "#f5f3ec",
  categories: ["travel", "productivity"],
  icons: [
    { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
    { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
    { src: "/icons/maskable-192.png", sizes: "192x192", type: "image/png", purpose: "maskable" },
    { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
  ],
  shortcuts: [
    {
      name: sv.app.shortcutUsual,
      url: "/?log=usual",
      icons: [{ src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" }],
    },
    {
      name: sv.app.shortcutNew,
      url: "/new",
      icons: [{ src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" }],
    },
  ],
  screenshots: [
    {
      src: "/screenshots/phone-home.png",
      sizes: "780x1688",
      type: "image/png",
      form_factor: "narrow",
      label: sv.app.screenshotPhone,
    },
    {
      src: "/screenshots/dashboard.png",
      sizes: "2880x1800",
      type: "image/png",
      form_factor: "wide",
      label: sv.app.screenshotDashboard,
    },
  ],
};
