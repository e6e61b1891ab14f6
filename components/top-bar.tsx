import { Link } from "@/components/link";
import type { ReactNode } from "react";
import { type NavItem, NavLinks } from "./top-bar/nav-links";
import styles from "./top-bar.module.css";

/** A line, a bob, and the ground it points to. */
export function BrandMark() {
  return (
    <svg className={styles.mark} viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path d="M5 2.5h14" />
      <path d="M12 2.5v9" />
      <path className={styles.bob} d="M8.2 11.5h7.6L12 21.5z" />
    </svg>
  );
}

/**
 * Brand, navigation, and at the end who one is and where. `children` are the lines of the person's menu (links, and forms
 * such as switching the organisation or signing out). `status` is a pill beside it. `tabbed`: on a phone the navigation
 * is left to `TabBar`.
 */
export function TopBar({
  home,
  nav,
  person,
  role,
  org,
  status,
  tabbed = false,
  children,
}: {
  home: string;
  nav: readonly NavItem[];
  person: string;
  role?: string;
  org?: string;
  status?: ReactNode;
  tabbed?: boolean;
  children: ReactNode;
}) {
  return (
    <header className={`${styles.bar} ${tabbed ? styles.tabbed : ""}`}>
      <Link href={home} className={styles.brand}>
        <BrandMark />
        Plumbline
      </Link>
      <NavLinks items={nav} className={styles.nav} aria-label="Main" />
      {status && <div className={styles.status}>{status}</div>}
      <div className={styles.who}>
        {org && <span className={styles.org}>{org}</span>}
        <button type="button" className={styles.person} popoverTarget="person-menu">
          <span className={styles.name}>{person}</span>
          {role && <span className={styles.role}>, {role}</span>}
          <span className="visually-hidden"> menu</span>
          <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
            <path d="M3 6l5 5 5-5" />
          </svg>
        </button>
        <div id="person-menu" popover="auto" className={styles.menu}>
          <p className={styles.menuHead}>
            <b>{person}</b>
            {(role || org) && <span className="muted">{[role, org].filter(Boolean).join(" · ")}</span>}
          </p>
          {children}
        </div>
      </div>
    </header>
  );
}
