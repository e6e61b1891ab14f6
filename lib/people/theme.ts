export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Holds the look chosen on this device, so that a page can be drawn in it before anything is read. */
export const THEME_COOKIE = "plumbline-theme";

export const themeOf = (text: string | undefined): Theme => THEMES.find((theme) => theme === text) ?? "system";
