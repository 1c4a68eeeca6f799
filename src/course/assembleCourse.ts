import { listOnce } from '../shared/listOnce.js';
import type { Mutable } from '../shared/mutable.js';
import type { Course, CourseResponse, WithdrawnEntry } from './course.js';
import { listWaiting, splitWaiting } from './waiting.js';

/** The parts of a course that entries change; lists may be empty. */
export type CourseParts = Pick<Course, 'lanes' | 'withdrawn'> &
  Partial<Pick<Course, 'facts' | 'startedAs' | 'changes' | 'plans' | 'occasions' | 'resolutions'>> &
  Waiting;

/** The responses that do not hold and may yet. */
interface Waiting {
  readonly waiting?: readonly CourseResponse[];
}

/** Returns a course one entry further, with what follows from its parts; empty lists that it need not have are left out. */
export function assembleCourse(course: Course, parts: Partial<CourseParts>): Course {
  const whole = { ...course, waiting: listWaiting(course), ...parts };
  const { lanes, withdrawn, waiting } = whole;
  const versions = listOnce(listResponses(whole).map(({ instrument }) => instrument));
  return advance(whole, { versions, entryIds: listOnce(listKnown(whole).map(({ id }) => id)), lanes, withdrawn, waiting });
}

/** Returns each revision of an entry that a course remembers. */
export function listKnown(course: Omit<CourseParts, 'facts'>): readonly Pick<WithdrawnEntry, 'id' | 'revision'>[] {
  const { withdrawn, changes = [], plans = [], occasions = [], resolutions = [] } = course;
  return [...listResponses(course), ...withdrawn, ...changes, ...plans, ...occasions, ...resolutions];
}

function listResponses({ lanes, waiting = [] }: Pick<CourseParts, 'lanes' | 'waiting'>): readonly CourseResponse[] {
  return [...lanes.flatMap(({ responses }) => responses), ...waiting];
}

/** Returns a course one entry further. Its optional parts are set one by one: copying them would cost more than the scoring. */
export function advance(
  { facts, sequence, startedAs, changes = [], plans = [], occasions = [], toldAfter, toldUntil, resolutions = [] }: Course,
  {
    versions,
    entryIds,
    lanes,
    withdrawn,
    waiting,
  }: Pick<Course, 'versions' | 'entryIds' | 'lanes' | 'withdrawn'> & Required<Waiting>,
): Course {
  const course: Mutable<Course> = {
    kind: 'course-state',
    format: 1,
    facts,
    sequence: sequence + 1,
    versions,
    entryIds,
    lanes,
    withdrawn,
  };
  if (startedAs && changes.length > 0) Object.assign(course, { startedAs, changes });
  if (plans.length > 0) course.plans = plans;
  if (waiting.length > 0) Object.assign(course, splitWaiting(waiting, { lanes, plans }));
  if (occasions.length > 0) course.occasions = occasions;
  if (toldAfter !== undefined) course.toldAfter = toldAfter;
  if (toldUntil !== undefined) course.toldUntil = toldUntil;
  if (resolutions.length > 0) course.resolutions = resolutions;
  return course;
}
