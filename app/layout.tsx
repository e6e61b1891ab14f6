import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { Speaks } from "@/components/say/say-in-browser";
import { readLanguage, voiceOf } from "@/components/say/say-on-server";
import { EmergencyLine } from "@/components/emergency-advice";
import { SoftNavigation } from "@/components/soft-navigation";
import { DIRECTIONS } from "@/lib/language";
import { THEME_COOKIE, themeOf } from "@/lib/people/theme";
import "./globals.css";
import { wordsFile } from "./words/words";

export const metadata: Metadata = {
  title: { default: "Plumbline", template: "%s · Plumbline" },
  description:
    "Exercise programs, ten-second logs and flags with their reasons, for the people around a runner's back.",
  robots: { index: false },
  icons: { apple: "/icons/apple-180.png" },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: "#0c5c56",
};

/** Asks no database: the emergency advice below must stand when everything else is down. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value);
  const language = await readLanguage();
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const say = voiceOf(language);
  return (
    <html lang={language} dir={DIRECTIONS[language]} data-theme={theme === "system" ? undefined : theme}>
      <body>
        {/* Waited for: what takes the page over must know its sentences. It is kept for good, like the style sheets beside it. */}
        {/* eslint-disable-next-line @next/next/no-sync-scripts */}
        {language !== "en" && <script src={`/words/${wordsFile(language)}`} nonce={nonce} />}
        <a className="skip-link" href="#main">
          {say("Skip to the content")}
        </a>
        <Speaks language={language}>
          {children}
          <EmergencyLine />
        </Speaks>
        <SoftNavigation />
      </body>
    </html>
  );
}
