/**
 * Returns the events that hold: of each key the one with the highest sequence, unless it says that the fact no longer holds.
 * This is all that a host does to know where a course stands.
 */
export function currentFacts(events) {
  const latest = new Map();
  for (const event of events) {
    const known = latest.get(event.data.key);
    if (known === undefined || event.data.sequence >= known.data.sequence) latest.set(event.data.key, event);
  }
  return [...latest.values()].filter(({ data }) => data.void !== true);
}

/** Returns what each response to a form says, in the order they were answered. */
export function responsesTo(form, current) {
  return current
    .filter(({ type, data }) => type === 'fremdrift.response.scored.v1' && data.form === form.id)
    .map(({ data }) => data)
    .sort((left, right) => left.answeredOn.localeCompare(right.answeredOn));
}

/** Returns the facts of some types that hold, in the order of the days they tell of. */
export function eventsOf(current, names) {
  const isNamed = ({ type }) => names.some((name) => type === `fremdrift.${name}.v1`);
  return current.filter(isNamed).sort((left, right) => dayOf(left).localeCompare(dayOf(right)));
}

function dayOf({ data, time }) {
  return data.answeredOn ?? data.plannedOn ?? data.effectiveOn ?? data.endedOn ?? time;
}

/** Tells whether a response was given before or after the time its occasion was open. */
export function isOutsideWindow({ timing }) {
  return timing === 'outside-window';
}

/** Returns the scales that the items of a form are scored on, in the order of the instrument. */
export function scalesOf(form, definition) {
  return definition.scales.filter(({ items }) => items.every((item) => form.items.includes(item)));
}
