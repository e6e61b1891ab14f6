import { NavLinks } from "./top-bar/nav-links";
import styles from "./tab-bar.module.css";

const ICON = {
  today: "M5 3v3M15 3v3M3 8h14M4 5h12v12H4zM7.5 12.5l2 2 3.5-4",
  progress: "M3 17V3M3 17h14M6 12l3.5-4 3 2.5L17 5",
  program: "M4 5h2M9 5h8M4 10h2M9 10h8M4 15h2M9 15h8",
  help: "M7.5 3h5v4.5H17v5h-4.5V17h-5v-4.5H3v-5h4.5z",
};

export type Tab = { href: string; label: string; icon: keyof typeof ICON };

/** An athlete's way around on a phone, within the thumb's reach; wider screens have the top bar instead. */
export function TabBar({ tabs }: { tabs: readonly Tab[] }) {
  return (
    <NavLinks
      items={tabs.map(({ icon, ...tab }) => ({ ...tab, icon: ICON[icon] }))}
      className={styles.tabs}
      aria-label="Main, at the bottom"
    />
  );
}
