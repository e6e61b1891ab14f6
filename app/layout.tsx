import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { EmergencyLine } from "@/components/emergency-advice";
import { SoftNavigation } from "@/components/soft-navigation";
import { THEME_COOKIE, themeOf } from "@/lib/people/theme";
import "./globals.css";

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
  return (
    <html lang="en" data-theme={theme === "system" ? undefined : theme}>
      <body>
        <a className="skip-link" href="#main">
          Skip to the content
        </a>
        {children}
        <EmergencyLine />
        <SoftNavigation />
      </body>
    </html>
  );
}
