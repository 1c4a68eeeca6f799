import { describe, expect, it } from 'vitest';
import type { CourseChanges, InstrumentResponse } from '../../../src/generated/documents.js';
import { record, scheduleCourse, scheduleOccasions } from '../../../src/index.js';
import { source, survivors, withdraw } from '../../support/createCourse.js';
import { createChange } from '../../support/createEntries.js';
import { createFacts } from '../../support/createInstrument.js';
import { answerOn, type ToldCourse, tellCourse } from '../../support/tellCourse.js';
import { firstVersion as instrument } from '../../support/twoVersions.js';

const facts = createFacts({ startedOn: '2026-01-05' });
const caseworker = { form: 'caseworker', respondents: [{ role: 'caseworker', id: 'worker-1' }] };

function end(endedOn: string, overrides: CourseChanges = {}, revision = 1) {
  return createChange('end', { endedOn, ...overrides }, { effectiveOn: endedOn, revision });
}

/** Returns the course when all has been recorded, and what was said of each entry; a date tells of occasions up to it. */
function tell(entries: readonly unknown[], from = facts) {
  const { course, events, issues } = tellCourse(entries, { facts: from, instrument });
  expect(issues.flat().filter(({ severity }) => severity === 'error')).toEqual([]);
  const codes = issues.map((said) => said.map(({ code, severity, path }) => `${severity} ${code} ${path.join('.')}`));
  return { course, events, codes };
}

describe('a response', () => {
  it.each<[string, string, Partial<InstrumentResponse>, readonly string[]]>([
    ['answered a year too early', '2025-03-05', {}, ['warning course/before-start answeredOn']],
    ['answered in the window of the first occasion, before the start', '2025-12-25', {}, []],
    ['answered before the end', '2026-06-30', {}, []],
    ['answered in the window of an occasion that was due before the end', '2026-07-28', {}, []],
    ['answered when that window has closed', '2026-08-03', {}, ['warning course/after-end answeredOn']],
    ['answered in the window of an occasion due after the end', '2026-10-01', {}, ['warning course/after-end answeredOn']],
    ['answered long after the end', '2027-01-20', {}, ['warning course/after-end answeredOn']],
  ])('%s counts, and is told of where a professional would look twice', (_title, answeredOn, overrides, expected) => {
    const { codes, events } = tell([end('2026-07-10'), answerOn('r', answeredOn, overrides)]);
    expect(codes[1]).toEqual(expected);
    expect(survivors(events).has('response.scored/r')).toBe(true);
  });

  it('that lies after an end that comes to be known is told of with the end', () => {
    const { codes } = tell([answerOn('r', '2026-09-01'), end('2026-07-10')]);
    expect(codes[1]).toEqual(['warning course/after-end changes']);
  });

  it('that lies before a start that is moved is told of with the start', () => {
    const { codes } = tell([answerOn('r', '2026-01-10'), createChange('k', { startedOn: '2026-06-01' })]);
    expect(codes[1]).toEqual(['warning course/before-start changes']);
  });

  it('answered before the end and recorded after it is like any other', () => {
    const late = answerOn('r', '2026-07-01', { recordedAt: '2026-09-01T12:00:00Z' });
    expect(tell([end('2026-07-10'), late]).codes[1]).toEqual([]);
  });
});

describe('a course that ended', () => {
  it.each<[string, unknown]>([
    ['its end is withdrawn', withdraw('end', 2)],
    ['its end is amended to something else', createChange('end', { groups: ['adult'] }, { revision: 2 })],
  ])('goes on when %s: the end is withdrawn, and occasions are due again', (_title, entry) => {
    const ended = tell([end('2026-03-01', { endReason: 'job' }), '2026-05-10']);
    expect(survivors(ended.events).get('course.ended')).toMatchObject({ endedOn: '2026-03-01', endReason: 'job' });
    expect(survivors(ended.events).has('occasion.missed/quarterly-1/citizen')).toBe(false);
    const reopened = tell([end('2026-03-01', { endReason: 'job' }), '2026-05-10', entry]);
    expect(survivors(reopened.events).has('course.ended')).toBe(false);
    expect(survivors(reopened.events).has('occasion.missed/quarterly-1/citizen')).toBe(true);
    expect(reopened.course.facts).not.toHaveProperty('endedOn');
    expect(reopened.course.facts).not.toHaveProperty('endReason');
  });

  it('is told of with a pause that begins after its end, which moves nothing', () => {
    const pause = createChange('p', { pauses: [{ from: '2026-08-01', to: '2026-08-31' }] });
    expect(tell([end('2026-07-10'), pause]).codes[1]).toEqual(['warning course/conflicting-facts changes']);
    expect(tell([pause, end('2026-07-10')]).codes[1]).toEqual(['warning course/conflicting-facts changes']);
    expect(tell([createChange('p', { pauses: [{ from: '2026-07-01' }] }), end('2026-07-10')]).codes[1]).toEqual([]);
  });

  it('has another caseworker and supplier from the day they took over', () => {
    const handover = createChange('h', { context: [{ caseworker: 'worker-2', unit: 'north' }] }, { effectiveOn: '2026-02-01' });
    const { events } = tell([answerOn('r1', '2026-01-20'), answerOn('r2', '2026-02-01'), handover]);
    const contextOf = (key: string) => survivors(events).get(key)?.context;
    expect([contextOf('response.scored/r1'), contextOf('response.scored/r2')]).toEqual([
      undefined,
      { caseworker: 'worker-2', unit: 'north' },
    ]);
  });
});

describe('what is still open when a course ends', () => {
  // Due on 5 April, open until 3 May.
  const statuses = (changes: CourseChanges) =>
    scheduleCourse(tell([end('2026-04-20', changes)]).course, { instrument, asOf: '2026-06-01' }).map(
      ({ id, form, status }) => `${id} ${form} ${status}`,
    );

  it('can still be answered where the citizen has a job', () => {
    expect(statuses({ endReason: 'job' })).toContain('quarterly-1 citizen missed');
  });

  it('is asked for no longer when the citizen has died, and what closed before was missed', () => {
    expect(statuses({ endReason: 'died' })).toEqual(['quarterly-0 citizen missed', 'quarterly-0 caseworker missed']);
  });

  it('is withdrawn when it is told that the citizen had died', () => {
    const told = survivors(tell(['2026-05-10', end('2026-04-20', { endReason: 'died' })]).events);
    expect([...told.keys()].filter((key) => key.includes('quarterly-1'))).toEqual([]);
    expect(told.has('occasion.missed/quarterly-0/citizen')).toBe(true);
  });

  it('stays done where it was answered before the death', () => {
    const { course } = tell([answerOn('r', '2026-04-10'), end('2026-04-20', { endReason: 'died' })]);
    const done = scheduleCourse(course, { instrument, asOf: '2026-06-01' }).filter(({ status }) => status === 'done');
    expect(done).toMatchObject([{ id: 'quarterly-1', form: 'citizen' }]);
  });
});

describe('a death whose day is not told', () => {
  const death = createChange('death', { endReason: 'died' }, { recordedAt: '2026-04-20T12:00:00Z' });
  const date = createChange('date', { endedOn: '2026-04-20' }, { effectiveOn: '2026-04-20' });
  const awaited = ({ events }: Pick<ToldCourse, 'events'>) =>
    [...survivors(events).keys()].filter((key) => key.startsWith('occasion.'));

  it('leaves nothing to be asked, and is told of', () => {
    const { course, codes } = tell([death]);
    expect(codes).toEqual([['warning course/conflicting-facts changes']]);
    expect(scheduleCourse(course, { instrument, asOf: '2027-01-01' })).toEqual([]);
    const died = createFacts({ startedOn: '2026-01-05', endReason: 'died' });
    expect(scheduleOccasions(instrument, died, [], { asOf: '2027-01-01' })).toEqual([]);
  });

  it('withdraws what was told of occasions, whichever came first', () => {
    expect(awaited(tell(['2026-05-10']))).not.toEqual([]);
    expect(awaited(tell(['2026-05-10', death]))).toEqual([]);
    expect(awaited(tell([death, '2026-05-10', '2026-09-01']))).toEqual([]);
  });

  it('says the same as one whose day was told at once, as soon as the day is known', () => {
    const atOnce = awaited(tell([death, date, '2026-05-10'])).toSorted();
    expect(atOnce).toContain('occasion.missed/quarterly-0/citizen');
    expect(awaited(tell([date, '2026-05-10', death])).toSorted()).toEqual(atOnce);
    expect(awaited(tell(['2026-05-10', death, date])).toSorted()).toEqual(atOnce);
    expect(tell([date, death]).codes[1]).toEqual([]);
  });

  it('leaves what was answered as it was', () => {
    const done = scheduleCourse(tell([answerOn('r', '2026-04-10'), death]).course, { instrument, asOf: '2026-06-01' });
    expect(done).toMatchObject([{ id: 'quarterly-1', form: 'citizen', status: 'done' }]);
  });
});

describe('a response entered on the wrong citizen', () => {
  const entered = answerOn('r2', '2026-04-06');
  const withdrawal = withdraw('r2', 2, { reason: 'wrong-subject' });
  const others = [answerOn('r1', '2026-01-06'), answerOn('w2', '2026-04-06', caseworker)];
  const right = createFacts({ id: 'course-2', subject: 'subject-2', startedOn: '2026-01-05' });
  const moved = { ...entered, id: 'r2-moved', course: 'course-2', subject: 'subject-2', recordedAt: '2026-05-12T09:00:00Z' };

  it('leaves the wrong course as if it had never come: its comparisons, its perspectives, and the occasion is missed again', () => {
    const wrong = tell([...others, entered, '2026-05-10', withdrawal]);
    const never = tell([...others, '2026-05-10']);
    expect(survivors(wrong.events)).toEqual(survivors(never.events));
    expect(survivors(wrong.events).has('occasion.missed/quarterly-1/citizen')).toBe(true);
    const before = survivors(tell([...others, entered, '2026-05-10']).events);
    expect([...before.keys()].some((key) => key.startsWith('perspectives.compared'))).toBe(true);
    expect([...survivors(wrong.events).keys()].some((key) => key.startsWith('perspectives.compared'))).toBe(false);
  });

  it('is told in the right course like one that came late, and the miss there is withdrawn', () => {
    const told = tell(['2026-05-10', moved], right);
    expect(survivors(told.events)).toEqual(survivors(tell([moved, '2026-05-10'], right).events));
    expect(survivors(told.events).has('occasion.missed/quarterly-1/citizen')).toBe(false);
    expect(survivors(told.events).get('response.scored/r2-moved')).toMatchObject({
      occasion: 'quarterly-1',
      timing: 'in-window',
    });
  });

  it('is refused in the other course while it names the first one, and its citizen', () => {
    const { course } = tell([], right);
    const result = record(course, entered, { instrument, source });
    expect(result.issues.map(({ code }) => code)).toEqual(['course/wrong-course', 'course/wrong-subject']);
  });

  it('is withdrawn before it comes, should the two arrive the other way round', () => {
    expect(survivors(tell([...others, withdrawal, entered]).events)).toEqual(survivors(tell(others).events));
  });
});
