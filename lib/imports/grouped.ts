/** Rows by what `of` says of each, in the order in which each was first said. */
export function grouped<Row>(rows: readonly Row[], of: (row: Row) => string): [said: string, rows: Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const known = groups.get(of(row));
    if (known) known.push(row);
    else groups.set(of(row), [row]);
  }
  return [...groups];
}
