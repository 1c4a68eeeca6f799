import type { CourseChanges } from '../generated/documents.js';
import type { Fact, FactData } from './fact.js';
import { createHeader } from './fact.js';
import type { CourseSetting } from './seriesPointOf.js';

/** Adds what is known of the life of a course: its start, pauses, changes and end. */
export function addLifeFacts({ facts: life, changes = [], sequence }: CourseSetting, facts: Fact[]): void {
  const { startedOn, endedOn, endReason, groups, pauses = [], instrument } = life;
  const about = (key: string, on: string) => ({ key, ...createHeader(life, sequence, on), instrument });
  if (startedOn !== undefined) {
    const data = { ...about('course.started', startedOn), startedOn, ...(groups && { groups }) };
    facts.push({ type: 'fremdrift.course.started.v1', data });
  }
  // Of two pauses from the same day the last is what is known.
  for (const { from: pausedOn, to } of new Map(pauses.map((pause) => [pause.from, pause])).values()) {
    facts.push({ type: 'fremdrift.course.paused.v1', data: { ...about(`course.paused/${pausedOn}`, pausedOn), pausedOn } });
    if (to === undefined) continue;
    const data = { ...about(`course.resumed/${pausedOn}`, to), pausedOn, pausedUntil: to };
    facts.push({ type: 'fremdrift.course.resumed.v1', data });
  }
  for (const { id, effectiveOn, changes: changed } of changes) {
    const properties = listProperties(changed);
    const data = { ...about(`course.changed/${id}`, effectiveOn), entry: id, effectiveOn, properties };
    facts.push({ type: 'fremdrift.course.changed.v1', data });
  }
  if (endedOn !== undefined) {
    const data = { ...about('course.ended', endedOn), endedOn, ...(endReason !== undefined && { endReason }) };
    facts.push({ type: 'fremdrift.course.ended.v1', data });
  }
}

function listProperties(changes: CourseChanges): FactData<'fremdrift.course.changed.v1'>['properties'] {
  return (Object.keys(changes) as (keyof CourseChanges)[]).sort();
}
