import type { Course } from './course.js';

/** The parts of a course that entries change; lists may be empty. */
export type CourseParts = Pick<Course, 'lanes' | 'withdrawn'> &
  Partial<Pick<Course, 'facts' | 'startedAs' | 'changes' | 'plans' | 'pending' | 'occasions' | 'resolutions'>>;

/** Returns a course one entry further, with what follows from its parts; empty lists that it need not have are left out. */
export function assembleCourse(course: Course, parts: Partial<CourseParts>): Course {
  const { lanes, withdrawn, facts, startedAs, changes, plans, pending, occasions, resolutions } = { ...course, ...parts };
  const hasChanges = changes !== undefined && changes.length > 0;
  const lists = { plans, pending, occasions, resolutions };
  const kept = Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined && list.length > 0));
  const responses = [...lanes.flatMap((lane) => lane.responses), ...(pending ?? [])];
  const known: readonly (readonly { readonly id: string }[] | undefined)[] = [
    responses,
    withdrawn,
    changes,
    ...Object.values(lists),
  ];
  const ids = known.flatMap((list) => list?.map(({ id }) => id) ?? []);
  return {
    kind: 'course',
    format: 1,
    facts,
    sequence: course.sequence + 1,
    versions: [...new Set(responses.map(({ instrument }) => instrument))].sort(),
    entryIds: [...new Set(ids)].sort(),
    lanes,
    withdrawn,
    ...(hasChanges && startedAs && { startedAs, changes }),
    ...kept,
  };
}
