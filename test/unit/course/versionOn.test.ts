import { describe, expect, it } from 'vitest';
import { listReigns, versionOn } from '../../../src/course/versionOn.js';
import type { CourseChanges } from '../../../src/generated/documents.js';
import { record, scheduleCourse, startCourse } from '../../../src/index.js';
import { accepted } from '../../support/accepted.js';
import { source, survivors, withdraw } from '../../support/createCourse.js';
import { createChange, createMissed } from '../../support/createEntries.js';
import { createFacts } from '../../support/createInstrument.js';
import { answerOn, tellCourse } from '../../support/tellCourse.js';
import { firstVersion, recountedVersion, secondVersion } from '../../support/twoVersions.js';

const instrument = [firstVersion, secondVersion];
const facts = createFacts({ startedOn: '2026-01-05', expectedEndOn: '2026-12-31' });
const change = createChange('k', { instrument: 'measure@2.0.0' }, { effectiveOn: '2026-05-01' });
const caseworker = { form: 'caseworker', respondents: [{ role: 'caseworker', id: 'worker-1' }] };

interface Scored {
  readonly scores: Readonly<Record<string, { readonly sincePrevious?: unknown }>>;
}

/** Returns the course when all has been recorded, and what was said of its entries; a date tells of occasions up to it. */
function tell(entries: readonly unknown[]) {
  const { course, events, issues } = tellCourse(entries, { facts, instrument });
  return { course, events, codes: issues.flat().map(({ code }) => code) };
}

function eachOrder<Value>(values: readonly Value[]): Value[][] {
  if (values.length < 2) return [[...values]];
  return values.flatMap((value, index) => eachOrder(values.toSpliced(index, 1)).map((rest) => [value, ...rest]));
}

describe('the version that a course follows', () => {
  it.each([
    ['2025-12-31', 'measure@1.0.0'],
    ['2026-04-30', 'measure@1.0.0'],
    ['2026-05-01', 'measure@2.0.0'],
    ['2030-01-01', 'measure@2.0.0'],
  ])('on %s is %s', (day, expected) => {
    expect(versionOn(tell([change]).course, day)).toBe(expected);
  });

  it('is that of the last change by then, and the first again when a change goes back', () => {
    const back = createChange('b', { instrument: 'measure@1.0.0' }, { effectiveOn: '2026-09-01' });
    expect(listReigns(tell([back, change]).course).map(({ instrument: followed, from }) => [from, followed])).toEqual([
      ['', 'measure@1.0.0'],
      ['2026-05-01', 'measure@2.0.0'],
      ['2026-09-01', 'measure@1.0.0'],
    ]);
  });

  it('is the first one where the change is withdrawn, and of an amended change the one it says then', () => {
    expect(versionOn(tell([change, withdraw('k', 2)]).course, '2026-06-01')).toBe('measure@1.0.0');
    const amended = { ...change, revision: 2, effectiveOn: '2026-07-01' };
    expect(versionOn(tell([amended, change]).course, '2026-06-01')).toBe('measure@1.0.0');
    expect(versionOn(tell([amended, change]).course, '2026-07-01')).toBe('measure@2.0.0');
  });

  it('is told as a change, with effect from its day', () => {
    expect(survivors(tell([change]).events).get('course.changed/k')).toMatchObject({
      effectiveOn: '2026-05-01',
      instrument: 'measure@2.0.0',
      properties: ['instrument'],
    });
  });

  it.each<[string, CourseChanges, string]>([
    ['of another instrument', { instrument: 'other@2.0.0' }, 'course/wrong-instrument'],
    ['that is not at hand', { instrument: 'measure@3.0.0' }, 'course/wrong-instrument'],
    ['that is no reference', { instrument: 'measure' }, 'response/malformed'],
  ])('is never one %s', (_title, changes, code) => {
    expect(tell([createChange('k', changes)])).toMatchObject({ codes: [code], course: { sequence: 0 } });
  });

  it('must be at hand whenever something is recorded', () => {
    const { course } = tell([change]);
    const result = record(course, answerOn('a', '2026-01-06'), { instrument: firstVersion, source });
    expect(result.issues).toMatchObject([{ code: 'course/wrong-instrument', params: { received: 'measure@2.0.0' } }]);
  });

  it('is none that counts the same cadence otherwise, since one name would mean two occasions', () => {
    const { course } = accepted(startCourse(firstVersion, facts, { source }));
    const entry = createChange('k', { instrument: 'measure@1.1.0' });
    const result = record(course, entry, { instrument: [firstVersion, recountedVersion], source });
    expect(result).toMatchObject({
      ok: false,
      issues: [
        {
          code: 'course/other-cadence',
          path: ['changes', 'instrument'],
          params: { cadence: 'quarterly', instrument: 'measure@1.1.0' },
        },
      ],
    });
  });
});

describe('what is due in a course that changes version', () => {
  const due = (entries: readonly unknown[]) =>
    scheduleCourse(tell(entries).course, { instrument, asOf: '2026-07-06', until: '2026-07-31' }).map(
      ({ id, form, instrument: version, dueOn, closesOn, status }) =>
        `${dueOn}..${closesOn} ${id} ${form} ${version.slice(-5)} ${status}`,
    );

  it('is of the version followed on the day it is due', () => {
    // By hand: every third month from 5 January, each month from May on. A window of 4 weeks after 5 April ends on 3 May.
    expect(due([change])).toEqual([
      '2026-01-05..2026-02-02 quarterly-0 citizen 1.0.0 missed',
      '2026-01-05..2026-02-02 quarterly-0 caseworker 1.0.0 missed',
      '2026-04-05..2026-05-03 quarterly-1 citizen 1.0.0 missed',
      '2026-04-05..2026-05-03 quarterly-1 caseworker 1.0.0 missed',
      '2026-05-05..2026-05-12 monthly-4 citizen 2.0.0 missed',
      '2026-06-05..2026-06-12 monthly-5 citizen 2.0.0 missed',
      '2026-07-05..2026-07-12 monthly-6 citizen 2.0.0 overdue',
      '2026-07-05..2026-08-09 quarterly-2 caseworker 2.0.0 overdue',
    ]);
  });

  it('is told ahead in the version that is followed from a later day on', () => {
    const next = scheduleCourse(tell([change]).course, { instrument, asOf: '2026-02-10' }).filter(
      ({ status }) => status === 'upcoming',
    );
    expect(next.map(({ id, form, dueOn }) => `${dueOn} ${id} ${form}`)).toEqual([
      '2026-04-05 quarterly-1 citizen',
      '2026-04-05 quarterly-1 caseworker',
      '2026-05-05 monthly-4 citizen',
      '2026-07-05 quarterly-2 caseworker',
    ]);
  });

  it('is told without listing the years before a change that is dated wrongly', () => {
    const far = tell([{ ...change, effectiveOn: '9999-12-31' }]).course;
    expect(scheduleCourse(far, { instrument, asOf: '2026-02-10' }).length).toBeLessThan(100);
  });

  it('is done by an answer in either version', () => {
    const done = due([
      change,
      // Opened by the first version, answered after the change: in either version.
      answerOn('a', '2026-05-02', { occasion: 'quarterly-1' }),
      answerOn('b', '2026-05-02', { ...caseworker, instrument: 'measure@2.0.0', occasion: 'quarterly-1' }),
      // A draft of the first version, finished in the time of the second.
      answerOn('c', '2026-06-04'),
    ]);
    expect(done.filter((line) => line.endsWith('done'))).toEqual([
      '2026-04-05..2026-05-03 quarterly-1 citizen 1.0.0 done',
      '2026-04-05..2026-05-03 quarterly-1 caseworker 1.0.0 done',
      '2026-06-05..2026-06-12 monthly-5 citizen 2.0.0 done',
    ]);
  });

  it('is done by an answer in the newer version of what only the older one asks for', () => {
    const entry = answerOn('a', '2026-05-02', { instrument: 'measure@2.0.0', occasion: 'quarterly-1' });
    expect(due([change, entry])).toContain('2026-04-05..2026-05-03 quarterly-1 citizen 1.0.0 done');
  });

  it('tells of an occasion that was declined, whichever version has it', () => {
    const declined = createMissed('d', 'monthly-5', { recordedAt: '2026-04-01T12:00:00Z' });
    for (const entries of eachOrder([declined, change])) {
      expect(due(entries)).toContain('2026-06-05..2026-06-12 monthly-5 citizen 2.0.0 declined');
      expect(survivors(tell(entries).events).get('occasion.declined/monthly-5')).toMatchObject({
        instrument: 'measure@2.0.0',
        readableBy: ['citizen', 'caseworker'],
      });
    }
  });

  it('is told again as it is, and withdrawn where it is not, when the change comes to be known', () => {
    const late = survivors(tell(['2026-07-20', change]).events);
    const early = survivors(tell([change, '2026-07-20']).events);
    expect(late).toEqual(early);
    expect(late.has('occasion.missed/monthly-6/citizen')).toBe(true);
    expect(late.has('occasion.due/quarterly-2/citizen')).toBe(false);
    expect(late.get('occasion.due/quarterly-2/caseworker')).toMatchObject({
      closesOn: '2026-08-09',
      instrument: 'measure@2.0.0',
    });
  });
});

describe('what is told of answers in two versions', () => {
  const second = { instrument: 'measure@2.0.0' };
  const entries = [
    answerOn('a1', '2026-04-05', { answers: { mood: 3, energy: 3 } }),
    answerOn('s1', '2026-04-05', { ...caseworker, answers: { seen: 5 } }),
    change,
    answerOn('a2', '2026-07-05', { ...second, answers: { mood: 6, energy: 6 } }),
    answerOn('s2', '2026-07-05', { ...caseworker, ...second, answers: { seen: 8 } }),
  ];

  it('is compared where the newer version declares it, with a caution, and is in the end the same in any order', () => {
    const told = survivors(tell(entries).events);
    const scored = told.get('response.scored/a2') as unknown as Scored;
    expect(scored.scores.mood?.sincePrevious).toMatchObject({
      status: 'compared',
      movement: 'better',
      cautions: ['version-changed'],
    });
    expect(scored.scores.energy?.sincePrevious).toMatchObject({ status: 'not-compared' });
    for (const order of eachOrder(entries)) expect(survivors(tell(order).events)).toEqual(told);
  });

  it('is seen by the perspectives of the version followed when the later of two answered', () => {
    const told = [...survivors(tell(entries).events).values()].filter(({ key }) => key.startsWith('perspectives'));
    // 2 apart in April is as far as the first version accepts; 2 apart in July is less than the second accepts.
    expect(told).toMatchObject([
      { perspective: 'outlook', difference: 2, diverged: true, instrument: 'measure@1.0.0' },
      { perspective: 'view', difference: 2, diverged: false, instrument: 'measure@2.0.0' },
    ]);
  });

  it('accepts an answer in the older version after the change, with the same caution', () => {
    const told = survivors(tell([...entries, answerOn('a3', '2026-08-05')]).events);
    const scored = told.get('response.scored/a3') as unknown as Scored;
    expect(scored.scores.mood?.sincePrevious).toMatchObject({ status: 'compared', cautions: ['version-changed'] });
  });

  it('knows the groups of both versions, in whichever order they come to be known', () => {
    const young = createChange('g', { groups: ['young'] }, { effectiveOn: '2026-05-01' });
    for (const order of eachOrder([young, change])) expect(tell(order)).toMatchObject({ codes: [], course: { sequence: 2 } });
  });
});
