import styles from "./athlete-page.module.css";

/** Stands where something would be that the athlete keeps from this reader. */
export function KeptPrivate() {
  return <p className={styles.kept}>Kept private by the athlete.</p>;
}
