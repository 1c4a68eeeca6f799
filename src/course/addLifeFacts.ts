import type { CourseChanges } from '../generated/documents.js';
import type { Fact, FactData } from './fact.js';
import { createFact, createHeader } from './fact.js';
import { factsOn } from './life.js';
import type { CourseSetting } from './seriesPointOf.js';
import { versionOn } from './versionOn.js';

/** Adds what is known of the life of a course: its start, pauses, changes and end. */
export function addLifeFacts(setting: CourseSetting, facts: Fact[]): void {
  const { facts: life, changes = [], sequence } = setting;
  const { startedOn, endedOn, endReason, pauses = [] } = life;
  const about = (on: string) => ({ ...createHeader(life, sequence, on), instrument: versionOn(setting, on) });
  if (startedOn !== undefined) {
    const { groups } = factsOn(setting, startedOn);
    facts.push(createFact('course.started', [], { ...about(startedOn), startedOn, ...(groups && { groups }) }));
  }
  // Of two pauses from the same day the last is what is known.
  for (const { from: pausedOn, to } of new Map(pauses.map((pause) => [pause.from, pause])).values()) {
    facts.push(createFact('course.paused', [pausedOn], { ...about(pausedOn), pausedOn }));
    if (to !== undefined) facts.push(createFact('course.resumed', [pausedOn], { ...about(to), pausedOn, pausedUntil: to }));
  }
  for (const { id, effectiveOn, changes: changed } of changes) {
    const properties = listProperties(changed);
    facts.push(createFact('course.changed', [id], { ...about(effectiveOn), entry: id, effectiveOn, properties }));
  }
  if (endedOn !== undefined) {
    const data = { ...about(endedOn), endedOn, ...(endReason !== undefined && { endReason }) };
    facts.push(createFact('course.ended', [], data));
  }
}

function listProperties(changes: CourseChanges): FactData<'fremdrift.course.changed.v1'>['properties'] {
  return (Object.keys(changes) as (keyof CourseChanges)[]).sort();
}
