import { describe, expect, it } from 'vitest';
import type { Form, InstrumentDefinition, NormsDocument, ProgressionEvent } from '../../../src/generated/documents.js';
import { formatComparison, formatEvent } from '../../../src/messages.js';
import { validateEvent, validateInstrument } from '../../../src/validate.js';
import { eventTypes } from '../../support/arbitraryEvent.js';
import { createEvent, sampleEvents } from './sampleEvents.js';
import { goalTitles, timeline } from './timeline.js';

const languages = ['da', 'en'] as const;
const leaks = /undefined|\[object|NaN|Infinity|null|…/;
const spelled: Record<string, readonly [da: string, en: string]> = {
  '2026-01-12': ['12. januar 2026', '12 January 2026'],
  '2026-03-03': ['3. marts 2026', '3 March 2026'],
  '2026-03-05': ['5. marts 2026', '5 March 2026'],
  '2026-04-05': ['5. april 2026', '5 April 2026'],
};
const behind = { response: 'r2', roles: ['citizen'], answeredOn: '2026-03-03', scale: 'mood', previous: 'r1' };
const crossed = createEvent('fremdrift.cutoff.crossed.v1', { ...behind, cutoff: 3, to: 'lower', movement: 'worse' });
const entered = createEvent('fremdrift.band.entered.v1', { ...behind, to: 'low' });
const withdrawn = (event: ProgressionEvent) => ({ ...event, data: { ...event.data, void: true } }) as ProgressionEvent;

describe('the samples', () => {
  it('are events, of an instrument', () => {
    expect(validateInstrument(timeline).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(sampleEvents.flatMap(({ event }) => validateEvent(event).issues)).toEqual([]);
  });

  it('cover every type of event', () => {
    expect(new Set(sampleEvents.map(({ event }) => event.type))).toEqual(new Set(eventTypes));
  });
});

describe.each(languages)('formatEvent in %s', (language) => {
  const place = language === 'da' ? 0 : 1;
  const tell = (event: ProgressionEvent) => formatEvent(event, { language, instrument: timeline, goalTitles });

  it.each(sampleEvents)('names what $name is about, when, and the figures', ({ event, names, days, numbers, never = [] }) => {
    const text = tell(event);
    for (const name of names) expect(text).toContain(name[place]);
    for (const day of days) expect(text).toContain(spelled[day]?.[place]);
    for (const number of numbers) expect(text).toContain(language === 'da' ? number.replace('.', ',') : number);
    for (const stray of never) expect(text).not.toContain(stray);
    expect(text).toMatch(/^[^a-zæøå].*\.$/);
    expect(text).not.toMatch(leaks);
  });

  it.each(sampleEvents)('says of $name, withdrawn, that it no longer holds', ({ event }) => {
    const text = tell(withdrawn(event));
    expect(text).toMatch(language === 'da' ? /^Gælder ikke længere: / : /^No longer holds: /);
    expect(text.endsWith(tell(event))).toBe(true);
  });

  it('calls nobody a citizen where it is an organisation that is measured', () => {
    const instrument = { ...timeline, subject: 'organisation' } as const;
    const ends = sampleEvents.filter(({ event }) => event.type === 'fremdrift.course.ended.v1');
    expect(ends.length).toBeGreaterThan(0);
    for (const { event } of ends) expect(formatEvent(event, { language, instrument })).not.toMatch(/borger|citizen/i);
  });

  it('tells the types of events apart', () => {
    const texts = sampleEvents.map(({ event }) => tell(event));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(sampleEvents)('puts ids in quotes where $name has no titles', ({ event, names }) => {
    const bare = { ...timeline, id: 'other' };
    const text = formatEvent(event, { language, instrument: bare });
    for (const name of names) expect(text).not.toContain(name[place]);
    expect(text).not.toMatch(leaks);
    const { data } = event;
    for (const property of ['scale', 'step', 'form', 'goal', 'theme', 'perspective', 'followUp', 'occasion'] as const)
      if (property in data) expect(text).toContain(`"${data[property as keyof typeof data]}"`);
    if ('roles' in data) for (const role of data.roles) expect(text).toContain(`"${role}"`);
  });

  it('says of a movement what a comparison of the same scores says', () => {
    const move = { from: 2, to: 4, movement: 'better', cautions: ['prorated', 'ceiling'] } as const;
    for (const reliable of ['yes', 'no', 'no-norms', 'insufficient-data'] as const) {
      const text = tell(createEvent('fremdrift.scale.moved.v1', { ...behind, ...move, reliable }));
      const compared = {
        status: 'compared',
        response: 'r1',
        answeredOn: '2026-01-12',
        difference: 2,
        ...move,
        reliable,
      } as const;
      const [, reserve] = formatComparison(compared, { language }).split(/\)\. /);
      expect(text.endsWith(reserve as string)).toBe(true);
    }
  });

  it('tells when it was recorded that nothing was measured, but not of the entry that withdraws it', () => {
    for (const type of ['fremdrift.occasion.declined.v1', 'fremdrift.occasion.not-held.v1'] as const) {
      const event = { ...createEvent(type, { occasion: 'monthly-2' }), time: '2026-01-12T23:30:00+01:00' } as ProgressionEvent;
      expect(tell(event)).toContain(['12. januar 2026', '12 January 2026'][place]);
      expect(tell(withdrawn(event))).not.toContain('2026');
    }
  });

  it.each<[('pauses' | 'endedOn' | 'endReason' | 'groups')[], boolean]>([
    [['pauses'], false],
    [['endedOn', 'endReason'], false],
    [['pauses', 'groups'], true],
    [[], true],
  ])('tells from when it holds that %j have changed, unless they say so themselves', (properties, isTold) => {
    const event = createEvent('fremdrift.course.changed.v1', { entry: 'e1', effectiveOn: '2026-03-03', properties });
    expect(tell(event).includes('2026')).toBe(isTold);
  });

  it('names the cadence of a milestone only where there is another', () => {
    const event = createEvent('fremdrift.occasion.not-held.v1', { occasion: 'path-end' });
    const cadence = (id: string) => ({ type: 'milestones', id, title: { da: 'Vejen' }, at: ['start', 'end'] }) as const;
    const say = (...ids: string[]) => formatEvent(event, { language, instrument: { ...timeline, cadences: ids.map(cadence) } });
    expect(say('path')).not.toContain('Vejen');
    expect(say('path', 'other')).toContain('Vejen');
  });

  it('falls back on Danish where a title has not been translated', () => {
    const event = createEvent('fremdrift.course.started.v1', { startedOn: '2026-03-03', groups: ['young'] });
    const instrument = { ...timeline, groups: [{ id: 'young', title: { da: 'Unge' } }] };
    expect(formatEvent(event, { language, instrument })).toContain('Unge');
  });

  it('names a band only where all norms that have it agree on its name', () => {
    const event = createEvent('fremdrift.band.entered.v1', { ...behind, to: 'high' });
    const [mood] = timeline.scales;
    const norm = (title: string) => ({ source: 'paper', bands: [{ id: 'high', title: { da: title }, from: 3 }] });
    const called = (...titles: string[]) =>
      formatEvent(event, { language, instrument: { ...timeline, scales: [{ ...mood, norms: titles.map(norm) } as never] } });
    expect(called('Høj', 'Høj')).toContain('Høj');
    expect(called('Høj', 'Svær')).not.toMatch(/Høj|Svær/);
    expect(called('Høj', 'Svær')).toContain('"high"');
  });

  it('names bands and the sides of cut-offs as norms beside the instrument do', () => {
    const { scales } = timeline;
    const instrument = { ...timeline, scales: scales.map(({ norms: _, ...scale }) => scale) as InstrumentDefinition['scales'] };
    const say = (event: ProgressionEvent, norms: readonly NormsDocument[]) => formatEvent(event, { language, instrument, norms });
    expect(say(crossed, [createNorms()])).toContain(['Under grænsen', 'Below the cut-off'][place]);
    expect(say(entered, [createNorms()])).toContain(['Lav trivsel', 'Low well-being'][place]);
    for (const event of [crossed, entered]) {
      const bare = say(event, []);
      for (const other of [{ instrument: 'other' }, { instrumentVersions: ['2.0.0'] }])
        expect(say(event, [createNorms(other)])).toBe(bare);
      expect(say(event, [createNorms({ instrumentVersions: [timeline.version] })])).not.toBe(bare);
    }
  });

  it('names a form without a title by who fills it in only where that is no other form', () => {
    const event = sampleEvents.find(({ name }) => name === 'a response to a form without a title')?.event as ProgressionEvent;
    const [weekly, view] = timeline.forms as [Form, Form];
    const other: Form = { ...view, id: 'other', title: { da: 'Andet' } };
    expect(formatEvent(event, { language, instrument: { ...timeline, forms: [weekly, view, other] } })).toContain('"view"');
  });

  it('leaves out what a side is called where norms do not agree on it', () => {
    const text = formatEvent(crossed, { language, instrument: timeline, norms: [createNorms()] });
    expect(text).toBe(formatEvent(crossed, { language, instrument: timeline }));
  });

  it('keeps a title on one line, without characters that do not print', () => {
    const event = createEvent('fremdrift.goal.closed.v1', {
      goal: 'g1',
      version: 1,
      plan: 'p1',
      planRevision: 1,
      plannedOn: '2026-03-03',
      roles: ['citizen'],
    });
    const text = formatEvent(event, { language, instrument: timeline, goalTitles: { g1: 'Sove\n\u202Ebedre' } });
    expect(text).toContain('Sove \uFFFDbedre');
  });

  it('takes no name from what an object inherits', () => {
    const event = createEvent('fremdrift.goal.closed.v1', {
      goal: 'constructor',
      version: 1,
      plan: 'p1',
      planRevision: 1,
      plannedOn: '2026-03-03',
      roles: ['citizen'],
    });
    expect(tell(event)).toContain('"constructor"');
  });

  it('has a sentence for a type of a later version', () => {
    const event = { ...sampleEvents[0]?.event, type: 'fremdrift.weather.changed.v1' } as unknown as ProgressionEvent;
    expect(tell(event)).toContain('"fremdrift.weather.changed.v1"');
  });
});

describe('formatEvent in Danish', () => {
  it('uses no English words where the instrument has Danish titles', () => {
    const english =
      /\b(the|a|is|was|were|of|on|and|score[sd]?|goals?|steps?|step|scale[s]?|course|response|answered|reached|changed|citizen|started|since|better|worse|same|talked|referred|acted|needed|job-\w+|dropped|completed|transferred|moved|died|other|education)\b/i;
    const danishToo = /\bscore\b|\bgoal attainment\b/gi;
    for (const { name, event } of sampleEvents) {
      const text = formatEvent(event, { language: 'da', instrument: timeline, goalTitles }).replace(danishToo, '');
      expect(text.replace(/"[^"]*"/g, ''), name).not.toMatch(english);
    }
  });

  it('never calls a step or a goal lost that is only unknown', () => {
    const reached = sampleEvents.find(({ event }) => event.type === 'fremdrift.step.reached.v1')?.event as ProgressionEvent;
    const lost = sampleEvents.find(({ event }) => event.type === 'fremdrift.step.lost.v1')?.event as ProgressionEvent;
    const tell = (event: ProgressionEvent) => formatEvent(event, { language: 'da', instrument: timeline });
    expect(tell(withdrawn(reached))).not.toBe(tell(lost));
  });

  it('says the same as when it was last read through', async () => {
    for (const language of languages) {
      const page = sampleEvents
        .map(({ event }) => `- ${formatEvent(event, { language, instrument: timeline, goalTitles })}`)
        .join('\n');
      await expect(`${page}\n`).toMatchFileSnapshot(`__snapshots__/events.${language}.md`);
    }
  });
});

function createNorms(changes: Partial<NormsDocument> = {}): NormsDocument {
  const cutoff = { value: 3, belongsTo: 'lower', lower: { da: 'Under grænsen', en: 'Below the cut-off' } } as const;
  const bands = [{ id: 'low', title: { da: 'Lav trivsel', en: 'Low well-being' }, from: 1 }];
  return {
    kind: 'norms',
    format: 1,
    id: 'n1',
    version: '1.0.0',
    instrument: timeline.id,
    provenance: {
      publisher: 'Test',
      sources: [{ id: 'paper', title: 'Paper' }],
      licence: { kind: 'unclear', text: { da: 'Ingen.' } },
    },
    scales: [{ scale: 'mood', norms: [{ source: 'paper', cutoff, bands }] }],
    ...changes,
  };
}
