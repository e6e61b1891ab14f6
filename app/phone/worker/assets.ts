const ASSET = /(?:\/_next\/)?static\/(?:chunks|media|css)\/[\w./~-]+\.(?:js|css|woff2)/g;

/**
 * The scripts, styles and fonts that a page or a style sheet names, as paths of this host; those that its data names too,
 * without the part before "static".
 */
export const assetsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(ASSET)].map(([found]) => (found.startsWith("/_next/") ? found : `/_next/${found}`))),
];
