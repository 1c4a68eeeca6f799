import { findInstrument } from '../course/findInstrument.js';
import type { ProgressionEvent } from '../generated/documents.js';
import { jsonEqual } from '../shared/jsonEqual.js';
import type { AnsweredForm, CourseSight, Sight } from './sight.js';
import { narrowSight, readsAll, readsFollowUp, readsPlans, readsResponse, readsScale } from './sight.js';

type EventData = ProgressionEvent['data'];
type DataOf<Name extends string> = Extract<ProgressionEvent, { type: `fremdrift.${Name}.v1` }>['data'];

/** What of an event a role may read; nothing where it may read nothing. */
type View = EventData | undefined;

/**
 * Returns the events of a course that a role may read, given from its start in the order they were stated.
 *
 * They are what would have been stated, had nothing been recorded but what the role may read: what is hidden leaves no gap.
 * Sequences are counted anew, event by event, and a longer list only ever adds to what a shorter one gave. Comparisons, and
 * what hangs on them, are told where the role may read every form that could stand behind them, whatever was answered.
 */
export function redactEvents(events: readonly ProgressionEvent[], sight: Sight): ProgressionEvent[] {
  const held = new Map<string, EventData>();
  const counts = new Map<string, number>();
  const forms = new Map<string, AnsweredForm>();
  const findSight = createSights(sight);
  return events.flatMap((event): ProgressionEvent | [] => {
    const { course, key } = event.data;
    const name = `${course} ${key}`;
    if (event.type === 'fremdrift.response.scored.v1') forms.set(`${course} ${event.data.response}`, event.data);
    const known = held.get(name);
    const seen = viewOf(event, findSight(event.data), (response) => forms.get(`${course} ${response}`));
    // What the role was told, and what has become something it may not read, holds no longer.
    const told = seen ?? (known && { ...known, void: true as const });
    if (!told || (known ? jsonEqual(known, told) : told.void)) return [];
    if (told.void) held.delete(name);
    else held.set(name, told);
    const sequence = counts.get(course) ?? 0;
    counts.set(course, sequence + 1);
    return { ...event, id: `${course}/${sequence}/${key}`, data: { ...told, sequence } } as ProgressionEvent;
  });
}

/** Of each course the versions are those that its events have named so far. */
function createSights(sight: Sight): (data: Pick<EventData, 'course' | 'instrument'>) => CourseSight {
  const spanned = new Map<string, Set<string>>();
  const sights = new Map<string, CourseSight>();
  return ({ course, instrument }) => {
    const known = sights.get(course);
    const references = spanned.get(course) ?? new Set();
    if (known && references.has(instrument)) return known;
    spanned.set(course, references.add(instrument));
    const narrowed = narrowSight(sight, references);
    sights.set(course, narrowed);
    return narrowed;
  };
}

/** Its sequence is counted by everybody's entries, and its readers by what it is compared with: neither is told. */
function viewOf(event: ProgressionEvent, sight: CourseSight, findForm: FindForm): View {
  const { role } = sight;
  if (event.data.readableBy === undefined) return unnumbered(event.data);
  const data = event.type === 'fremdrift.response.scored.v1' ? viewScores(event.data, sight) : event.data;
  return isReadable(event, sight, findForm) ? { ...unnumbered(data), readableBy: [role] } : undefined;
}

function unnumbered<Data extends EventData>(data: Data): Data {
  return { ...data, sequence: 0 };
}

type FindForm = (response: string) => AnsweredForm | undefined;

function isReadable(event: ProgressionEvent, sight: CourseSight, findForm: FindForm): boolean {
  const { role, instruments } = sight;
  switch (event.type) {
    case 'fremdrift.response.scored.v1':
      return readsResponse(sight, event.data);
    case 'fremdrift.scale.moved.v1':
    case 'fremdrift.band.entered.v1':
    case 'fremdrift.cutoff.crossed.v1':
    case 'fremdrift.step.reached.v1':
    case 'fremdrift.step.lost.v1':
      return readsScale(sight, event.data.roles, event.data.scale);
    case 'fremdrift.goals.compared.v1':
      return readsAll(sight, event.data.roles, ({ goals }) => goals !== undefined);
    case 'fremdrift.perspectives.compared.v1':
      return event.data.sides.every(({ role: seenBy, scale }) => readsScale(sight, [seenBy], scale));
    case 'fremdrift.follow-up.requested.v1':
    case 'fremdrift.follow-up.resolved.v1':
      return readsFollowUp(sight, event.data, findForm(event.data.response));
    case 'fremdrift.goal.set.v1':
    case 'fremdrift.goal.adjusted.v1':
    case 'fremdrift.goal.attained.v1':
    case 'fremdrift.goal.closed.v1':
      // Whoever takes part in some revisions alone would learn of the others from what has changed since.
      return readsPlans(sight);
    case 'fremdrift.occasion.opened.v1':
    case 'fremdrift.occasion.due.v1':
    case 'fremdrift.occasion.overdue.v1':
    case 'fremdrift.occasion.missed.v1':
      // That a form still awaits an answer tells that there is none.
      return readsAll(sight, event.data.roles, ({ id }) => id === event.data.form);
    default:
      return findInstrument(instruments, event.data.instrument) !== undefined && (event.data.readableBy?.includes(role) ?? false);
  }
}

/** Without comparisons of a scale that the role may read in some forms and not in others. */
function viewScores(data: DataOf<'response.scored'>, sight: CourseSight): DataOf<'response.scored'> {
  const scores = Object.entries(data.scores).map(([scale, score]) => {
    if (score.status === 'not-scorable' || readsScale(sight, data.roles, scale)) return [scale, score];
    const { sincePrevious: _, sinceBaseline: __, expected: ___, ...own } = score;
    return [scale, own];
  });
  return { ...data, scores: Object.fromEntries(scores) };
}
