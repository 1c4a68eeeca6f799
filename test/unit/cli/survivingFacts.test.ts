import { describe, expect, it } from 'vitest';
import { survivingFacts } from '../../../src/cli/survivingFacts.js';
import type { CourseStartedEvent } from '../../../src/generated/documents.js';

describe('survivingFacts', () => {
  it('keeps the highest sequence of each key, in whatever order the events come', () => {
    const events = [
      started('course.started', 3, '2026-03-01'),
      started('course.started', 1, '2026-01-01'),
      started('other', 2, '2026-02-01'),
    ];
    for (const arrival of [events, events.toReversed()]) {
      const facts = survivingFacts(arrival);
      expect([...facts.keys()].toSorted()).toEqual(['course.started', 'other']);
      expect(facts.get('course.started')).toMatchObject({ sequence: 3, startedOn: '2026-03-01' });
    }
  });

  it('drops a fact that was withdrawn last', () => {
    expect(
      survivingFacts([started('course.started', 1, '2026-01-01'), started('course.started', 2, '2026-01-01', true)]).size,
    ).toBe(0);
  });

  it('keeps a fact that was withdrawn and stated again', () => {
    expect(
      survivingFacts([started('course.started', 2, '2026-01-01', true), started('course.started', 3, '2026-01-02')]).size,
    ).toBe(1);
  });
});

function started(key: string, sequence: number, startedOn: string, isVoid = false): CourseStartedEvent {
  return {
    specversion: '1.0',
    id: `course-1/${sequence}/${key}`,
    source: 'urn:example:host',
    subject: 'course-1',
    datacontenttype: 'application/json',
    type: 'fremdrift.course.started.v1',
    data: {
      key,
      sequence,
      ...(isVoid ? { void: true } : {}),
      course: 'course-1',
      subject: 'citizen-1',
      instrument: 'bip@1.0.0',
      engine: '0.1.0',
      startedOn,
    },
  };
}
