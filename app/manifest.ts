import type { MetadataRoute } from "next";
import { SHARE_PATH, SHARED_FILES } from "@/app/phone/share-path";
import { READ_ENDINGS } from "@/app/(athlete)/import/endings";

/** What apps call such files when they share them; many call every file bare bytes. */
const READ_KINDS = [
  ...["application/gpx+xml", "application/vnd.garmin.tcx+xml", "application/vnd.ant.fit", "application/fit"],
  ...["application/zip", "application/gzip", "text/csv", "text/xml", "application/xml", "application/octet-stream"],
];

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
    share_target: {
      action: SHARE_PATH,
      method: "post",
      enctype: "multipart/form-data",
      params: { files: [{ name: SHARED_FILES, accept: READ_ENDINGS.split(",").concat(READ_KINDS) }] },
    },
    shortcuts: [
      { name: "Log today", url: "/today" },
      { name: "Get help now", url: "/help-now" },
    ],
  };
}
