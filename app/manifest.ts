import type { MetadataRoute } from "next";

/** What a phone needs to put Plumbline on its home screen. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: "Plumbline",
    short_name: "Plumbline",
    description: "Log pain and running in ten seconds, with or without network.",
    start_url: "/",
    scope: "/",
    display: "standalone",
    background_color: "#f7f6f2",
    theme_color: "#0c5c56",
    categories: ["health", "sports"],
    icons: [
      { src: "/icons/192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    shortcuts: [
      { name: "Log today", url: "/today" },
      { name: "Get help now", url: "/help-now" },
    ],
  };
}
