import type { CourseFacts, InstrumentResponse, ProgressionEvent } from '../../src/generated/documents.js';
import type { Course, Issue } from '../../src/index.js';
import { occasionEvents, record, startCourse } from '../../src/index.js';
import { accepted } from './accepted.js';
import { source } from './createCourse.js';
import { createFacts, createResponse } from './createInstrument.js';
import { firstVersion } from './twoVersions.js';

/** Returns a response to one of the forms of both versions. What was answered before the course was recorded in it. */
export function answerOn(id: string, answeredOn: string, overrides: Partial<InstrumentResponse> = {}): InstrumentResponse {
  const answers = overrides.form === 'caseworker' ? { seen: 4 } : { mood: 4, energy: 4 };
  const recordedAt = `${answeredOn < '2026-01-01' ? '2026-12-01' : answeredOn}T12:00:00Z`;
  return createResponse(answers, { id, form: 'citizen', answeredOn, recordedAt, ...overrides });
}

/** A course, all that was told of it, and what was said of each entry. */
export interface ToldCourse {
  readonly course: Course;
  readonly events: readonly ProgressionEvent[];
  readonly issues: readonly (readonly Issue[])[];
}

/** Returns the course when all has been recorded that is not refused; a date among the entries tells of occasions up to it. */
export function tellCourse(
  entries: readonly unknown[],
  { facts = createFacts(), instrument = firstVersion }: ToldSetting,
): ToldCourse {
  let { course, events } = accepted(startCourse(firstVersion, facts, { source }));
  const issues: (readonly Issue[])[] = [];
  for (const entry of entries) {
    if (typeof entry === 'string') {
      const told = occasionEvents(course, { instrument, source, asOf: entry });
      course = told.course;
      events = [...events, ...told.events];
      continue;
    }
    const recorded = record(course, entry, { instrument, source });
    issues.push(recorded.issues);
    if (!recorded.ok) continue;
    course = recorded.value.course;
    events = [...events, ...recorded.value.events];
  }
  return { course, events, issues };
}

interface ToldSetting {
  readonly facts?: CourseFacts;
  readonly instrument?: Parameters<typeof record>[2]['instrument'];
}
