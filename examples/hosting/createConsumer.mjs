/**
 * @typedef {import('fremdrift').ProgressionEvent} ProgressionEvent
 */

/**
 * Returns a system that receives events: it keeps of each key the event with the highest sequence, and so ends in the right
 * state whatever the order they come in, and however often. What is void is kept too: an older event may come after it.
 */
export function createConsumer() {
  /** @type {Map<string, ProgressionEvent>} */
  const latest = new Map();
  return {
    /** @param {ProgressionEvent} event */
    take(event) {
      const { course, key, sequence } = event.data;
      const name = `${course} ${key}`;
      if (sequence > (latest.get(name)?.data.sequence ?? -1)) latest.set(name, event);
    },
    /**
     * What holds in a course, by key.
     *
     * @param {string} course
     */
    facts(course) {
      const holding = [...latest.values()].filter(({ data }) => data.course === course && data.void !== true);
      return holding.sort((one, other) => (one.data.key < other.data.key ? -1 : 1));
    },
  };
}

/**
 * Sends what lies in the outbox, and takes it out afterwards. Should it be interrupted between the two, the same is sent again:
 * at least once, never lost.
 *
 * @param {import('./createStore.mjs').Store} store
 * @param {(event: ProgressionEvent) => Promise<void>} send
 */
export async function deliver(store, send) {
  const events = await store.read(({ outbox }) => outbox);
  for (const event of events) await send(event);
  const sent = new Set(events.map(({ id }) => id));
  await store.transaction((tables) => {
    tables.outbox = tables.outbox.filter(({ id }) => !sent.has(id));
  });
}
