/** The database did not take it: nothing was saved. Thrown by the door to the database, shown as "not saved". */
export class NotSaved extends Error {
  constructor(why: string) {
    super(`Not saved: ${why}`);
    this.name = "NotSaved";
  }
}
