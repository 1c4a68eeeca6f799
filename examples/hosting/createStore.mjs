/**
 * Returns a store in memory that does what a host needs of a database: several tables written in one transaction, or none of
 * them. What is stored is text, as in a database, so that nobody holds on to what another changes.
 *
 *   courses   one row for each course: id, sequence, the state
 *   entries   one row for each revision of an entry: course, id, revision, the entry as it was sent
 *   outbox    one row for each event that is still to be sent
 *   events    one row for each event that was told, kept for `recompute` and for whoever asks later
 */
export function createStore() {
  let tables = { courses: new Map(), entries: new Map(), outbox: [], events: new Map() };
  return {
    /** Reads rows; what comes back is a copy. */
    async read(query) {
      return structuredClone(query(tables));
    },
    /** Writes what `work` writes, all of it at once. When it throws, nothing is written. */
    async transaction(work) {
      const draft = structuredClone(tables);
      const result = work(draft);
      tables = draft;
      return result;
    },
  };
}
