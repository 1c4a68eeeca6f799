/** An entry for a place, or none; where an entry of the list stands, if not after all others. */
interface Placing<Entry> {
  readonly place: number;
  readonly entry: Entry | undefined;
  readonly placeOf: (entry: Entry) => number | undefined;
}

/** Puts an entry into a list in the order of places: anew, in the stead of the one of its place, or takes that one out. */
export function putInOrder<Entry>(list: Entry[], { place, entry, placeOf }: Placing<Entry>): void {
  const standing = (index: number) => placeOf(list[index] as Entry) ?? Number.POSITIVE_INFINITY;
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (standing(middle) < place) from = middle + 1;
    else to = middle;
  }
  const isThere = from < list.length && standing(from) === place;
  list.splice(from, isThere ? 1 : 0, ...(entry === undefined ? [] : [entry]));
}
