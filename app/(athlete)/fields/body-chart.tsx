import { type ReactNode, useRef, useSyncExternalStore } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { BodyOutline } from "@/components/body-chart/body-outline";
import { afterTap, type BodyView, CHART, isMarked, type Marked, type Region, REGIONS } from "@/lib/logs/body-regions";
import { SIDE_LABELS, SITE_LABELS, SITES, type Side, type Site } from "@/lib/logs/symptom-words";
import styles from "./body-chart.module.css";

const SHOW = "Show on a body";
const VIEWS: readonly { view: BodyView; title: string; sides: readonly [string, string] }[] = [
  { view: "front", title: "Front", sides: ["Right", "Left"] },
  { view: "back", title: "Back", sides: ["Left", "Right"] },
];
const nameOf = ({ site, side }: Region) =>
  side === null ? SITE_LABELS[site] : `${SITE_LABELS[site]}, ${SIDE_LABELS[side].toLowerCase()}`;

/**
 * A body to tap, beside the chips: a tap ticks the same box of the form and says the side with it. It keeps nothing itself.
 * Without JavaScript a place is a label of its chip's box. `idOf` names the box of a site.
 */
export function BodyChart({ idOf }: { idOf: (site: Site) => string }) {
  const root = useRef<HTMLDivElement>(null);
  const said = useSyncExternalStore(
    watch,
    () => saidIn(root.current?.closest("form")),
    () => null,
  );
  const marked = JSON.parse(said ?? "{}") as Record<Site, Marked>;
  const mark = (region: Region): ReactNode => {
    const style = { left: share(region.x, CHART.width), top: share(region.y, CHART.height), "--lean": region.lean };
    const ring = (
      <span className={styles.ring} aria-hidden="true">
        ✓
      </span>
    );
    if (said === null)
      return (
        <label
          key={nameOf(region)}
          htmlFor={idOf(region.site)}
          className={styles.place}
          data-site={region.site}
          style={style}
          aria-hidden="true"
        >
          {ring}
        </label>
      );
    return (
      <button
        key={nameOf(region)}
        type="button"
        className={styles.place}
        style={style}
        title={nameOf(region)}
        aria-label={nameOf(region)}
        aria-pressed={isMarked(marked[region.site], region.side)}
        onClick={(event) => tap(event.currentTarget.form!, region)}
      >
        {ring}
      </button>
    );
  };
  return (
    <div ref={root} className={styles.chart}>
      <Disclosure summary={SHOW}>
        <div className={styles.views}>
          {VIEWS.map(({ view, title, sides }) => (
            <div key={view} role="group" aria-label={title}>
              <p className={styles.title} aria-hidden="true">
                <span>{sides[0]}</span>
                <b>{title}</b>
                <span>{sides[1]}</span>
              </p>
              <div className={styles.figure}>
                <BodyOutline view={view} className={styles.body} />
                {REGIONS.filter((region) => region.view === view).map(mark)}
              </div>
            </div>
          ))}
        </div>
      </Disclosure>
    </div>
  );
}

const share = (part: number, whole: number) => `${(part / whole) * 100}%`;

const boxOf = (form: HTMLFormElement, site: Site) =>
  form.querySelector<HTMLInputElement>(`input[name="symptom.${site}.on"]`);
const sidesOf = (form: HTMLFormElement, site: Site) => [
  ...form.querySelectorAll<HTMLInputElement>(`input[name="symptom.${site}.side"]`),
];

function markedIn(form: HTMLFormElement | null | undefined, site: Site): Marked {
  if (!form) return { on: false, side: null };
  const side = sidesOf(form, site).find((radio) => radio.checked)?.value;
  return { on: boxOf(form, site)?.checked ?? false, side: (side as Side | undefined) ?? null };
}

/** All that the form says of places, as one text: equal texts need no new drawing. */
const saidIn = (form: HTMLFormElement | null | undefined): string =>
  JSON.stringify(Object.fromEntries(SITES.map((site) => [site, markedIn(form, site)])));

function tap(form: HTMLFormElement, { site, side }: Region) {
  const after = afterTap(markedIn(form, site), side);
  for (const radio of sidesOf(form, site)) radio.checked = radio.value === after.side;
  const box = boxOf(form, site);
  if (!box) return;
  box.checked = after.on;
  box.dispatchEvent(new Event("change", { bubbles: true }));
}

/** The form changes by change, and an answer is taken back by a click. */
function watch(changed: () => void) {
  window.addEventListener("change", changed);
  window.addEventListener("click", changed);
  return () => {
    window.removeEventListener("change", changed);
    window.removeEventListener("click", changed);
  };
}
