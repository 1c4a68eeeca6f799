/**
 * @typedef {import('fremdrift').ProgressionEvent} ProgressionEvent
 *
 * @typedef {object} Tables What is stored is text, as in a database, so that nobody holds on to what another changes.
 * @property {Map<string, string>} facts one row for each course: the facts it was started with; never written over
 * @property {Map<string, { sequence: number, state: string }>} courses one row for each course: sequence, the state
 * @property {Map<string, string>} entries one row for each revision of an entry, by course, id and revision: the entry as it
 *   was sent; never written over
 * @property {ProgressionEvent[]} outbox one row for each event that is still to be sent
 * @property {Map<string, ProgressionEvent>} events one row for each key that was told of, by course and key: what was told
 *   last, kept for `recompute` and for whoever asks later
 *
 * @typedef {ReturnType<typeof createStore>} Store
 */

/**
 * Returns a store in memory that does what a host needs of a database: several tables written in one transaction, or none of
 * them.
 */
export function createStore() {
  /** @type {Tables} */
  let tables = { facts: new Map(), courses: new Map(), entries: new Map(), outbox: [], events: new Map() };
  return {
    /**
     * Reads rows; what comes back is a copy.
     *
     * @template Rows
     * @param {(tables: Tables) => Rows} query
     * @returns {Promise<Rows>}
     */
    async read(query) {
      return structuredClone(query(tables));
    },
    /**
     * Writes what `work` writes, all of it at once. When it throws, nothing is written.
     *
     * @template Outcome
     * @param {(tables: Tables) => Outcome} work
     * @returns {Promise<Outcome>}
     */
    async transaction(work) {
      const draft = structuredClone(tables);
      const result = work(draft);
      tables = draft;
      return result;
    },
  };
}
