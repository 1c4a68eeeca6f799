import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProgressionEvent } from '../../src/generated/documents.js';
import { type Course, occasionEvents, recompute, record, startCourse } from '../../src/index.js';
import { accepted } from '../support/accepted.js';
import { shuffled } from '../support/arbitraryCourse.js';
import { arbitraryTangles, tangledVersions } from '../support/arbitraryTangles.js';
import { source, survivors } from '../support/createCourse.js';
import { createFacts } from '../support/createInstrument.js';

const [instrument] = tangledVersions;
const facts = createFacts({ expectedEndOn: '2026-06-30', groups: ['adult'], sessions: [{ id: 's1', plannedOn: '2026-02-02' }] });
const options = { instrument: tangledVersions, source };

interface Run {
  readonly course: Course;
  readonly events: readonly ProgressionEvent[];
  readonly entries: readonly unknown[];
}

/** A course as a host has it: entries that were accepted, and events told of them and of a few days in between. */
function run(all: readonly unknown[]): Run {
  const started = accepted(startCourse(instrument, facts, { source }));
  let { course } = started;
  const events = [...started.events];
  const entries: unknown[] = [];
  for (const [index, entry] of all.entries()) {
    const recorded = record(course, entry, options);
    if (!recorded.ok) continue;
    entries.push(entry);
    ({ course } = recorded.value);
    events.push(...recorded.value.events);
    if (index % 4 !== 3) continue;
    const told = occasionEvents(course, { ...options, asOf: `2026-0${1 + Math.min(index, 7)}-15`, after: '2026-01-20' });
    ({ course } = told);
    events.push(...told.events);
  }
  return { course, events, entries };
}

/** Of each key what was told last. */
function latest(events: readonly ProgressionEvent[]): ProgressionEvent[] {
  return [
    ...new Map(
      events.toSorted((one, other) => one.data.sequence - other.data.sequence).map((one) => [one.data.key, one]),
    ).values(),
  ];
}

/** What an earlier engine may have told otherwise, by chance; and the keys of it that are to be put right. */
function alter(events: readonly ProgressionEvent[], numbers: Iterator<number>) {
  const wrong = new Set<string>();
  const told = events.flatMap((event): ProgressionEvent[] => {
    const { data } = event;
    const put = (changes: object) => [{ ...event, data: { ...data, ...changes } } as ProgressionEvent];
    switch ((numbers.next().value as number) % 6) {
      case 0: // told by another engine, which is no difference
        return put({ engine: '0.0.1' });
      case 1:
        wrong.add(data.key);
        return put({ readableBy: ['somebody-else'] });
      case 2: // never told
        if (data.void !== true) wrong.add(data.key);
        return [];
      case 3: // withdrawn by mistake
        if (data.void !== true) wrong.add(data.key);
        return put({ void: true });
      case 4: {
        const key = `scale.moved/${data.key}`;
        wrong.add(key);
        return [event, { ...event, type: 'fremdrift.scale.moved.v1', data: { ...data, key, void: undefined } } as never];
      }
      default:
        return [event];
    }
  });
  return { told, wrong: wrong as ReadonlySet<string> };
}

/** A state that an earlier engine scored otherwise. */
function misscore(course: Course): Course {
  const lanes = course.lanes.map((lane) => ({
    ...lane,
    responses: lane.responses.map((response) => ({ ...response, scales: response.scales.map((value) => value + 1) })),
  }));
  return { ...course, lanes };
}

describe('a course that is worked out anew', () => {
  it('is as it was, and tells nothing, where nothing differs', () => {
    fc.assert(
      fc.property(arbitraryTangles, (all) => {
        const { course, events, entries } = run(all);
        const again = accepted(recompute(course, entries, { ...options, told: events }));
        expect(again.events).toEqual([]);
        expect(again.course).toEqual(course);
      }),
      { numRuns: 80 },
    );
  });

  it('tells nothing, whatever order its entries are handed over in', () => {
    fc.assert(
      fc.property(arbitraryTangles, fc.infiniteStream(fc.nat()), (all, numbers) => {
        const { course, events, entries } = run(all);
        const again = accepted(recompute(course, shuffled(entries, numbers), { ...options, told: events }));
        expect(again.events).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('puts right what was told and remembered otherwise, and says nothing else; done twice it says nothing', () => {
    let [righted, voided] = [0, 0];
    fc.assert(
      fc.property(arbitraryTangles, fc.infiniteStream(fc.nat()), (all, numbers) => {
        const { course, events, entries } = run(all);
        const { told, wrong } = alter(latest(events), numbers);
        const misread = misscore(course);
        const known = shuffled(told, numbers);
        const { events: news, course: after } = accepted(recompute(misread, entries, { ...options, told: known }));
        const strip = (list: readonly ProgressionEvent[]) =>
          [...survivors(list)].map(([key, { engine: _, ...data }]) => [key, data]);
        expect(strip([...told, ...news])).toEqual(strip(events));
        const stated = news.map(({ data }) => data.key);
        expect(new Set(stated).size).toBe(stated.length);
        expect(stated.filter((key) => !wrong.has(key))).toEqual([]);
        expect({ ...after, sequence: 0 }).toEqual({ ...course, sequence: 0 });
        for (const { data } of news) expect(data.sequence).toBe(after.sequence);
        expect(after.sequence).toBeGreaterThanOrEqual(course.sequence);
        const twice = accepted(recompute(after, entries, { ...options, told: [...told, ...news] }));
        expect(twice).toMatchObject({ events: [], course: { sequence: after.sequence } });
        righted += stated.length;
        voided += news.filter(({ data }) => data.void).length;
      }),
      { numRuns: 80 },
    );
    expect(righted).toBeGreaterThan(200);
    expect(voided).toBeGreaterThan(60);
  });
});
