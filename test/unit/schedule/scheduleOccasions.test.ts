import { describe, expect, it } from 'vitest';
import type { CourseFacts, Form } from '../../../src/generated/documents.js';
import type { OccasionRecord, ScheduledOccasion } from '../../../src/index.js';
import { scheduleOccasions } from '../../../src/index.js';
import { createFacts, createForm, createInstrument, createRating } from '../../support/createInstrument.js';

const danish = { da: 'Tekst' };

/** Monthly from ten days before until twenty days after; milestones of a week; and before each meeting. */
function createScheduled(...forms: Partial<Form>[]) {
  return createInstrument({
    items: [createRating('q1')],
    groups: ['young', 'ready'].map((id) => ({ id, title: danish })),
    cadences: [
      { type: 'interval', id: 'monthly', every: 'P1M', opensBefore: 'P10D', closesAfter: 'P20D' },
      { type: 'milestones', id: 'stages', at: ['start', 'midpoint', 'end'], opensBefore: 'P1W', closesAfter: 'P1W' },
      { type: 'session', id: 'before', moment: 'before', opensBefore: 'P2D', closesAfter: 'P1D' },
      { type: 'adhoc', id: 'any' },
    ],
    forms: forms.map((form, index) => createForm({ id: `form-${index}`, items: ['q1'], ...form })),
  });
}

const monthly = createScheduled({ cadence: 'monthly' });
const facts = createFacts({ startedOn: '2026-01-31' });

function idsOf(occasions: readonly ScheduledOccasion[]): string[] {
  return occasions.map(({ id }) => id);
}

describe('the occasions of a course', () => {
  it.each<[string, string[]]>([
    // 31 January less ten days is 21 January; 28 February less ten is 18 February.
    ['2026-01-20', ['monthly-0 upcoming']],
    ['2026-01-21', ['monthly-0 open', 'monthly-1 upcoming']],
    ['2026-01-31', ['monthly-0 due', 'monthly-1 upcoming']],
    ['2026-02-01', ['monthly-0 overdue', 'monthly-1 upcoming']],
    ['2026-02-18', ['monthly-0 overdue', 'monthly-1 open', 'monthly-2 upcoming']],
    // 31 January and twenty days is 20 February.
    ['2026-02-20', ['monthly-0 overdue', 'monthly-1 open', 'monthly-2 upcoming']],
    ['2026-02-21', ['monthly-0 missed', 'monthly-1 open', 'monthly-2 upcoming']],
    ['2026-03-31', ['monthly-0 missed', 'monthly-1 missed', 'monthly-2 due', 'monthly-3 upcoming']],
  ])('on %s stand as they do', (asOf, expected) => {
    const told = scheduleOccasions(monthly, facts, [], { asOf }).map(({ id, status }) => `${id} ${status}`);
    expect(told).toEqual(expected);
  });

  it('that start on the last day of January are due on the last day of each month', () => {
    const due = scheduleOccasions(monthly, facts, [], { asOf: '2026-01-31', until: '2028-03-31' }).map(({ dueOn }) => dueOn);
    expect(due.slice(0, 4)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']);
    expect(due.slice(-2)).toEqual(['2028-02-29', '2028-03-31']);
    expect(due).toHaveLength(27);
  });

  it('are those of each role alone, or of all together', () => {
    const respondents: [string, string] = ['citizen', 'caseworker'];
    const instrument = createScheduled(
      { cadence: 'stages', respondents, milestones: ['start'] },
      { cadence: 'stages', respondents, authorship: 'joint', milestones: ['start'] },
    );
    const told = scheduleOccasions(instrument, facts, [], { asOf: '2026-01-31' });
    expect(told.map(({ form, roles }) => [form, roles])).toEqual([
      ['form-0', ['citizen']],
      ['form-0', ['caseworker']],
      ['form-1', respondents],
    ]);
  });

  it.each<[string, CourseFacts['groups'], string[]]>([
    ['who is of none', undefined, ['form-0']],
    ['who is of the first', ['young'], ['form-0', 'form-1', 'form-2']],
    ['who is of the second', ['ready'], ['form-0', 'form-2']],
  ])('are due on the forms for the groups of a citizen %s', (_title, groups, expected) => {
    const use = { cadence: 'stages', milestones: ['start'] } as const;
    const instrument = createScheduled(
      { ...use, milestones: ['start'] },
      { ...use, milestones: ['start'], groups: ['young'] },
      { ...use, milestones: ['start'], groups: ['young', 'ready'] },
    );
    const told = scheduleOccasions(instrument, { ...facts, ...(groups && { groups }) }, [], { asOf: '2026-01-31' });
    expect(told.map(({ form }) => form)).toEqual(expected);
  });

  it('are none where nothing is planned, or where the start is not known', () => {
    const { startedOn: _, ...unstarted } = facts;
    expect(scheduleOccasions(createScheduled({ cadence: 'any' }, {}), facts, [], { asOf: '2026-06-01' })).toEqual([]);
    expect(scheduleOccasions(monthly, unstarted, [], { asOf: '2026-06-01' })).toEqual([]);
  });

  it('move their midpoint with the expected end', () => {
    const instrument = createScheduled({ cadence: 'stages' });
    const dueOf = (expectedEndOn: string) =>
      scheduleOccasions(instrument, { ...facts, startedOn: '2026-01-05', expectedEndOn }, [], { asOf: '2026-01-05' }).map(
        ({ dueOn }) => dueOn,
      );
    // 90 and 150 days after 5 January, and half of them.
    expect(dueOf('2026-04-05')).toEqual(['2026-01-05', '2026-02-19', '2026-04-05']);
    expect(dueOf('2026-06-04')).toEqual(['2026-01-05', '2026-03-21', '2026-06-04']);
  });

  it('end with the course', () => {
    const ended = { ...facts, endedOn: '2026-02-28', sessions: [{ id: 's1', plannedOn: '2026-03-01' }] };
    const instrument = createScheduled({ cadence: 'monthly' }, { cadence: 'before' });
    expect(idsOf(scheduleOccasions(instrument, ended, [], { asOf: '2026-12-01' }))).toEqual(['monthly-0', 'monthly-1']);
  });

  it('are known no further than the end that is expected, until that has passed', () => {
    const expecting = { ...facts, expectedEndOn: '2026-03-15' };
    const idsOn = (asOf: string) => idsOf(scheduleOccasions(monthly, expecting, [], { asOf }));
    expect(idsOn('2026-03-15')).toEqual(['monthly-0', 'monthly-1']);
    expect(idsOn('2026-03-16')).toEqual(['monthly-0', 'monthly-1', 'monthly-2']);
  });
});

describe('a pause', () => {
  // From 10 to 19 February, ten days: 28 February becomes 10 March, 20 February becomes 2 March, 18 February 28 February.
  const paused = { ...facts, pauses: [{ from: '2026-02-10', to: '2026-02-19' }] };

  it('moves what is due after it begins', () => {
    const [first, second] = scheduleOccasions(monthly, paused, [], { asOf: '2026-02-01', until: '2026-03-31' });
    expect(first).toMatchObject({ opensOn: '2026-01-21', dueOn: '2026-01-31', closesOn: '2026-03-02' });
    expect(second).toMatchObject({ opensOn: '2026-02-28', dueOn: '2026-03-10', closesOn: '2026-03-30' });
  });

  it('without an end leaves open what comes after it', () => {
    const endless = { ...facts, pauses: [{ from: '2026-02-20' }] };
    const told = scheduleOccasions(monthly, endless, [], { asOf: '2026-06-01' });
    // It lets no more be told of the one that opened on the 18th than that it did.
    expect(told).toEqual([
      {
        id: 'monthly-0',
        form: 'form-0',
        roles: ['citizen'],
        status: 'overdue',
        opensOn: '2026-01-21',
        dueOn: '2026-01-31',
      },
      { id: 'monthly-1', form: 'form-0', roles: ['citizen'], status: 'open', opensOn: '2026-02-18' },
    ]);
  });

  it('without an end leaves out an answer to what is not known to open', () => {
    const endless = { ...facts, pauses: [{ from: '2026-02-01' }] };
    const early: OccasionRecord = {
      status: 'done',
      occasion: 'monthly-3',
      form: 'form-0',
      roles: ['citizen'],
      answeredOn: '2026-02-02',
    };
    expect(idsOf(scheduleOccasions(monthly, endless, [early], { asOf: '2026-06-01' }))).toEqual(['monthly-0']);
  });
});

describe('what is known of an occasion', () => {
  const done = (overrides: Partial<OccasionRecord & { status: 'done' }> = {}): OccasionRecord => ({
    status: 'done',
    occasion: 'stages-start',
    form: 'form-0',
    roles: ['citizen'],
    answeredOn: '2026-02-02',
    ...overrides,
  });
  const told = (overrides: Partial<Exclude<OccasionRecord, { status: 'done' }>> = {}): OccasionRecord => ({
    status: 'declined',
    occasion: 'stages-start',
    recordedOn: '2026-02-03',
    ...overrides,
  });

  it.each<[string, OccasionRecord[], [string, string | undefined, string | undefined]]>([
    ['nothing', [], ['missed', undefined, undefined]],
    ['an answer', [done()], ['done', '2026-02-02', undefined]],
    ['the first of two answers', [done({ answeredOn: '2026-02-04' }), done()], ['done', '2026-02-02', undefined]],
    ['another role alone', [done({ roles: ['caseworker'] })], ['missed', undefined, undefined]],
    ['another form', [done({ form: 'form-1' })], ['missed', undefined, undefined]],
    ['another occasion', [done({ occasion: 'stages-end' })], ['missed', undefined, undefined]],
    ['that it was declined', [told()], ['declined', undefined, '2026-02-03']],
    ['that another form was declined', [told({ form: 'form-1' })], ['missed', undefined, undefined]],
    ['what was told last', [told(), told({ status: 'not-held' })], ['not-held', undefined, '2026-02-03']],
    ['an answer all the same', [told(), done(), told()], ['done', '2026-02-02', undefined]],
  ])('is %s', (_title, known, [status, answeredOn, recordedOn]) => {
    const instrument = createScheduled({ cadence: 'stages' }, { cadence: 'stages', milestones: ['midpoint'] });
    const [first] = scheduleOccasions(instrument, facts, known, { asOf: '2026-06-01' });
    expect([first?.status, first?.answeredOn, first?.recordedOn]).toEqual([status, answeredOn, recordedOn]);
  });

  it('is told also where it lies ahead, and then of the form and role alone that it is known of', () => {
    const instrument = createScheduled({ cadence: 'monthly', respondents: ['citizen', 'caseworker'] }, { cadence: 'monthly' });
    const ahead = done({ occasion: 'monthly-7' });
    const rows = scheduleOccasions(instrument, facts, [ahead], { asOf: '2026-01-31' }).filter(({ id }) => id === 'monthly-7');
    expect(rows.map(({ form, roles, status }) => [form, roles, status])).toEqual([['form-0', ['citizen'], 'done']]);
  });
});

describe('the day it is', () => {
  // Clocks go forward in Copenhagen on 29 March 2026 and back on 25 October, and stand one or two hours before UTC.
  it.each<[string, string | undefined, string]>([
    ['2026-03-28T22:59:59Z', undefined, '2026-03-28'],
    ['2026-03-28T23:00:00Z', undefined, '2026-03-29'],
    ['2026-03-29T21:59:59Z', undefined, '2026-03-29'],
    ['2026-03-29T22:00:00Z', undefined, '2026-03-30'],
    ['2026-10-24T21:59:59Z', undefined, '2026-10-24'],
    ['2026-10-24T22:00:00Z', undefined, '2026-10-25'],
    ['2026-10-25T22:59:59Z', undefined, '2026-10-25'],
    ['2026-10-25T23:00:00Z', undefined, '2026-10-26'],
    ['2026-10-25T02:30:00+02:00', undefined, '2026-10-25'],
    ['2026-10-25T02:30:00+01:00', undefined, '2026-10-25'],
    ['2026-03-29T03:59:59Z', 'America/New_York', '2026-03-28'],
    ['2026-03-29T04:00:00Z', 'America/New_York', '2026-03-29'],
    ['2026-03-28T18:29:59Z', 'Asia/Kolkata', '2026-03-28'],
    ['2026-03-28T18:30:00Z', 'Asia/Kolkata', '2026-03-29'],
    ['2026-03-28T10:59:59Z', 'Pacific/Apia', '2026-03-28'],
    ['2026-03-28T11:00:00Z', 'Pacific/Apia', '2026-03-29'],
  ])('is at %s (%s) %s', (asOf, timeZone, day) => {
    const instrument = createScheduled({ cadence: 'before' });
    const course = { ...facts, sessions: [{ id: 's1', plannedOn: day }], ...(timeZone !== undefined && { timeZone }) };
    expect(scheduleOccasions(instrument, course, [], { asOf }).map(({ status }) => status)).toEqual(['due']);
  });

  it.each(['', 'yesterday', '2026-02-29', '2026-01-01T00:00:00', '2026-01-01T24:00:00Z'])('is not "%s"', (asOf) => {
    expect(() => scheduleOccasions(monthly, facts, [], { asOf })).toThrow(TypeError);
    expect(() => scheduleOccasions(monthly, facts, [], { asOf: '2026-01-31', until: asOf })).toThrow(TypeError);
  });

  it.each([[new Date(0)], [null], [20_260_131], [undefined], [['2026-01-31']]])('is not %j, which is no text', (value) => {
    const asOf = value as unknown as string;
    expect(() => scheduleOccasions(monthly, facts, [], { asOf })).toThrow(/^fremdrift: /);
  });
});

describe('a citizen who has died on a day that is not told', () => {
  it('is asked nothing, and what was answered stands', () => {
    const died = createFacts({ startedOn: '2026-01-31', endReason: 'died' });
    const answered: readonly OccasionRecord[] = [
      { status: 'done', occasion: 'monthly-0', form: 'form-0', roles: ['citizen'], answeredOn: '2026-02-01' },
    ];
    expect(scheduleOccasions(monthly, died, [], { asOf: '2026-06-30' })).toEqual([]);
    expect(idsOf(scheduleOccasions(monthly, died, answered, { asOf: '2026-06-30' }))).toEqual(['monthly-0']);
    const paused = { ...died, pauses: [{ from: '2026-02-10' }] };
    expect(scheduleOccasions(monthly, paused, [], { asOf: '2026-06-30' })).toEqual([]);
  });
});
