import { Link } from "@/components/link";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { causes, causeWords, positions, targets } from "@/lib/programs/exercise";
import styles from "./exercises.module.css";
import { equipmentNamed, type LibraryFilter } from "./library-filter";

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const options = (values: readonly string[]) => values.map((value) => ({ value, label: sentence(value) }));

/** What to look for in the library: a plain form that asks by address, so that it works without JavaScript. */
export function LibrarySearch({ filter, found, of }: { filter: LibraryFilter; found: number; of: number }) {
  return (
    <form action="/exercises" role="search" className={styles.search}>
      <div className={styles.find}>
        <TextInput
          label="Find"
          type="search"
          name="q"
          defaultValue={filter.q}
          placeholder="Plank, hips, band…"
          maxLength={60}
        />
      </div>
      <Select label="Works on" name="target" defaultValue={filter.target} blank="Anything" options={options(targets)} />
      <Select
        label="Used for"
        name="cause"
        defaultValue={filter.cause}
        blank="Anything"
        options={causes.map((value) => ({ value, label: causeWords[value] }))}
      />
      <Select
        label="Position"
        name="position"
        defaultValue={filter.position}
        blank="Any"
        options={options(positions)}
      />
      <Select
        label="Equipment"
        name="needs"
        defaultValue={filter.needs}
        blank="With or without"
        options={[{ value: "nothing", label: "Needs nothing" }, ...options(equipmentNamed)]}
      />
      <div className={styles.go}>
        <Button variant="primary">Find</Button>
        <p className={styles.found} role="status">
          {found === of ? `${of} exercises` : `${found} of ${of} exercises`}
          {found !== of && (
            <>
              {" · "}
              <Link href="/exercises">Show them all</Link>
            </>
          )}
        </p>
      </div>
    </form>
  );
}
