import { CloudEvent, type CloudEventV1 } from 'cloudevents';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InstrumentResponse, ResponseScoredEvent } from '../../src/generated/documents.js';
import { isEvent } from '../../src/generated/structure.js';
import { type Course, type Replayed, record } from '../../src/index.js';
import { deepFreeze } from '../../src/shared/deepFreeze.js';
import { arbitraryEntries, secret, shuffled, versions, versionsWithBaseline } from '../support/arbitraryCourse.js';
import { replayed, source, survivors } from '../support/createCourse.js';
import { createNaiveScorer } from '../support/naiveScorer.js';

const options = { instrument: versions, source };
const measures = fc.constantFrom(versions, versionsWithBaseline);

function replayAll(entries: readonly unknown[], [instrument, newer] = versions): Replayed {
  return replayed(instrument, entries, { earlier: [newer] });
}

/** The course without the number of entries that changed it, which tells of the order they came in. */
function stateOf({ sequence: _, ...state }: Course): Omit<Course, 'sequence'> {
  return state;
}

const numbers = fc.infiniteStream(fc.nat());

describe('the order and repetition of entries', () => {
  it('do not matter: any arrival leaves the same facts, and the same course', () => {
    fc.assert(
      fc.property(arbitraryEntries, numbers, measures, (entries, stream, measure) => {
        const one = replayAll(entries, measure);
        const other = replayAll(shuffled(entries, stream), measure);
        expect(survivors(other.events)).toEqual(survivors(one.events));
        expect(stateOf(other.course)).toEqual(stateOf(one.course));
        expect(other.refused.length).toBe(one.refused.length);
      }),
      { numRuns: 300 },
    );
  });

  it('what is left is what the highest revisions say, recorded in the order they were answered', () => {
    fc.assert(
      fc.property(arbitraryEntries, measures, (entries, measure) => {
        const whole = replayAll(entries, measure);
        const plain = replayAll(holding(entries).toSorted(byDay), measure);
        expect(survivors(whole.events)).toEqual(survivors(plain.events));
      }),
      { numRuns: 300 },
    );
  });

  it('recording any entry twice is a no-op', () => {
    fc.assert(
      fc.property(arbitraryEntries, (entries) => {
        const { course } = replayAll(entries);
        for (const entry of entries) {
          const again = record(course, structuredClone(entry), options);
          if (again.ok) expect(again.value).toEqual({ status: 'unchanged', course, events: [] });
        }
      }),
      { numRuns: 100 },
    );
  });

  it('a growing prefix, stored and read again, leaves the facts of the whole', () => {
    fc.assert(
      fc.property(arbitraryEntries, fc.nat(), (entries, seed) => {
        const at = seed % (entries.length + 1);
        const prefix = replayAll(entries.slice(0, at));
        let course: Course = JSON.parse(JSON.stringify(prefix.course));
        const events = [...prefix.events];
        for (const entry of entries.slice(at)) {
          const recorded = record(course, JSON.parse(JSON.stringify(entry)), options);
          if (!recorded.ok) continue;
          course = JSON.parse(JSON.stringify(recorded.value.course));
          events.push(...recorded.value.events);
        }
        const whole = replayAll(entries);
        expect(JSON.stringify(events)).toBe(JSON.stringify(whole.events));
        expect(course).toEqual(whole.course);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a course', () => {
  it('is never changed by what is recorded on it', () => {
    fc.assert(
      fc.property(arbitraryEntries, (entries) => {
        let { course } = replayAll([]);
        for (const entry of entries) {
          const before = JSON.stringify(course);
          const recorded = record(deepFreeze(course), deepFreeze(entry), options);
          expect(JSON.stringify(course)).toBe(before);
          if (recorded.ok) course = recorded.value.course;
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is plain JSON without a free text', () => {
    fc.assert(
      fc.property(arbitraryEntries, (entries) => {
        const { course } = replayAll(entries);
        const text = JSON.stringify(course);
        expect(JSON.parse(text)).toEqual(course);
        expect(text).not.toMatch(/070761|NaN|null/);
      }),
      { numRuns: 100 },
    );
  });
});

describe('events', () => {
  it('are sound by the checker made from the schema and by the library of CloudEvents, each with an id of its own', () => {
    fc.assert(
      fc.property(arbitraryEntries, (entries) => {
        const { events } = replayAll(entries);
        for (const event of events) {
          expect(isEvent(JSON.parse(JSON.stringify(event))) || isEvent.errors).toBe(true);
          expect(new CloudEvent(event as Partial<CloudEventV1<unknown>>).validate()).toBe(true);
          expect(event.id).toBe(`course-1/${event.data.sequence}/${event.data.key}`);
        }
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      }),
      { numRuns: 100 },
    );
  });

  it('tell no free text, and no one who answered or typed', () => {
    fc.assert(
      fc.property(arbitraryEntries, (entries) => {
        expect(JSON.stringify(replayAll(entries).events)).not.toContain(secret);
      }),
      { numRuns: 100 },
    );
  });

  it('void only what held, and state again only what is new', () => {
    fc.assert(
      fc.property(arbitraryEntries, (entries) => {
        const held = new Map<string, string>();
        for (const { data } of replayAll(entries).events) {
          const { sequence: _, void: isVoid, ...fact } = data;
          const said = JSON.stringify(fact);
          if (isVoid) expect(held.delete(data.key)).toBe(true);
          else {
            expect(held.get(data.key)).not.toBe(said);
            held.set(data.key, said);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('tell the scores and the previous response that an independent scorer finds', () => {
    let compared = 0;
    fc.assert(
      fc.property(arbitraryEntries, (entries) => {
        const facts = survivors(replayAll(entries).events);
        const responses = holding(entries).toSorted(byDay);
        for (const [position, response] of responses.entries()) {
          const fact = facts.get(`response.scored/${response.id}`) as ResponseScoredEvent['data'];
          for (const [scale, { ...told }] of Object.entries(fact.scores)) {
            const score = naiveScore(response, scale);
            expect(told).toMatchObject(score);
            const earlier = responses
              .slice(0, position)
              .filter((other) => laneOf(other) === laneOf(response) && 'raw' in naiveScore(other, scale));
            const since = 'sincePrevious' in told ? told.sincePrevious : undefined;
            expect(since?.response).toBe('raw' in score ? earlier.at(-1)?.id : undefined);
            compared += since?.status === 'compared' ? 1 : 0;
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(50);
  });
});

/** Of each id the entry of the highest revision, where that is a sound response. */
function holding(entries: readonly unknown[]): InstrumentResponse[] {
  const latest = new Map<string, InstrumentResponse>();
  for (const entry of entries as (InstrumentResponse | null)[]) {
    const isSound = entry?.course === 'course-1' && !(entry.answers !== undefined && Object.values(entry.answers).includes(99));
    if (!isSound) continue;
    const known = latest.get(entry.id);
    if (known === undefined || known.revision < entry.revision) latest.set(entry.id, entry);
  }
  return [...latest.values()].filter(({ kind }) => kind === 'response');
}

function byDay(left: InstrumentResponse, right: InstrumentResponse): number {
  const [first, second] = [left, right].map(({ answeredOn, recordedAt, id }) => `${answeredOn} ${recordedAt} ${id}`) as [
    string,
    string,
  ];
  return first < second ? -1 : 1;
}

/** Who speaks: a role, each mentor alone, or two together. */
function laneOf({ form, respondents }: InstrumentResponse): string {
  if (form === 'joint') return form;
  const [who] = respondents;
  return form === 'mentor' ? `mentor ${who?.id}` : `${who?.role}`;
}

function naiveScore(response: InstrumentResponse, scale: string) {
  const { definition } = versions.find(({ reference }) => reference === response.instrument) ?? versions[0];
  const score = createNaiveScorer(definition, response.answers).scoreOf(scale);
  const holds = definition.forms.find(({ id }) => id === response.form)?.items ?? [];
  const isHeld = definition.scales.find(({ id }) => id === scale)?.items?.every((item) => holds.includes(item));
  return isHeld ? score : { status: 'not-scorable' };
}
