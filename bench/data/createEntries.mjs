const dayLength = 86_400_000;
const firstDay = Date.UTC(2024, 0, 8);

/** Returns the date so many days after the first one. */
export function dateAfter(days) {
  return new Date(firstDay + days * dayLength).toISOString().slice(0, 10);
}

/** Returns the facts of a course with so many meetings, one every third day. */
export function createFacts(definition, { meetingCount = 0 } = {}) {
  return {
    kind: 'course-facts',
    format: 1,
    id: 'course-1',
    subject: 'citizen-1',
    instrument: `${definition.id}@${definition.version}`,
    startedOn: dateAfter(0),
    expectedEndOn: dateAfter(3_650),
    sessions: Array.from({ length: meetingCount }, (_, index) => ({ id: `s${index + 1}`, plannedOn: dateAfter(index * 3) })),
    context: [{ unit: 'unit-12', supplier: 'supplier-3' }],
  };
}

/** Returns a response to a form on a day; answers and ratings are drawn. */
export function createResponse(definition, { form: formId, day, random, goalCount = 0 }) {
  const { items, respondents, goals } = definition.forms.find(({ id }) => id === formId);
  const [role] = respondents;
  const isYesNo = new Set(definition.items.filter(({ type }) => type === 'yesno').map(({ id }) => id));
  return {
    ...createEntry(`r-${formId}-${day}`, day),
    kind: 'response',
    instrument: `${definition.id}@${definition.version}`,
    form: formId,
    subject: 'citizen-1',
    respondents: [{ role, id: `${role}-1` }],
    answeredOn: dateAfter(day),
    answers: Object.fromEntries(items.map((id) => [id, isYesNo.has(id) ? random() < 0.5 : 1 + Math.floor(random() * 5)])),
    ...(goals && {
      planRevision: 1,
      goals: Object.fromEntries(listGoals(goalCount).map((id) => [id, Math.floor(random() * 11)])),
    }),
  };
}

/** Returns a revision of a plan of so many goals; from the second on the first goal is attained and the next one adjusted. */
export function createPlan({ revision, day, goalCount }) {
  const isLater = revision > 1;
  return {
    ...createEntry('plan-1', day),
    kind: 'plan',
    revision,
    plannedOn: dateAfter(day),
    respondents: [
      { role: 'citizen', id: 'citizen-1' },
      { role: 'caseworker', id: 'caseworker-1' },
    ],
    goals: listGoals(goalCount).map((id, index) => ({
      id,
      version: isLater && index === 1 ? 2 : 1,
      title: `Mål ${index + 1}`,
      status: isLater && index === 0 ? 'attained' : 'open',
    })),
  };
}

/** Returns an entry that says that the course has ended. */
export function createEnd({ day }) {
  return { ...createEntry(`end-${day}`, day), kind: 'course', changes: { endedOn: dateAfter(day), endReason: 'job' } };
}

function createEntry(id, day) {
  return { format: 1, id, revision: 1, course: 'course-1', recordedAt: `${dateAfter(day)}T10:15:00+01:00` };
}

function listGoals(count) {
  return Array.from({ length: count }, (_, index) => `goal-${index + 1}`);
}
