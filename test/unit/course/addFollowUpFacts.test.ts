import { describe, expect, it } from 'vitest';
import { shapedInstrument, shapes } from '../../support/arbitraryShapes.js';
import { createCourseInstrument, fromCitizen, replayed, survivors, withdraw } from '../../support/createCourse.js';
import { createChange, createLine, createResolution } from '../../support/createEntries.js';
import { createFacts, createInstrument } from '../../support/createInstrument.js';

const adult = createFacts({ groups: ['adult'] });
const day = (index: number) => `2026-02-${String(index + 1).padStart(2, '0')}`;
const mark = (...lines: readonly number[]) => lines.map((line, index) => createLine(`b${index + 1}`, line, { on: day(index) }));

function followUpsOf(entries: readonly unknown[], facts = adult) {
  const { events, refused } = replayed(shapedInstrument, entries, { facts });
  expect(refused).toEqual([]);
  return [...survivors(events).keys()].flatMap((key) => (key.startsWith('follow-up.') ? key.slice('follow-up.'.length) : []));
}

// For adults the cut-off is 5 and belongs to the lower side, a reliable change is 1.5, and from the first score on
// 4, 4⅔, 5⅓ and 6 are expected (points 0: 4 and 3: 6). For the young: 7 belongs to the upper side, 2 is reliable.
describe('a response calls for a follow-up', () => {
  it.each<[string, number[], string[]]>([
    ['by an answer', [2.9], ['requested/b1/low', 'requested/b1/talk']],
    ['not by an answer at the edge of what it asks', [3], ['requested/b1/low']],
    ['by a score on its side of the cut-off', [5], ['requested/b1/low']],
    ['not by a score on the other side', [5.1], []],
    // 8 → 6.5: a reliable fall of 1.5. 6.5 lies above what is expected, 4⅔.
    ['by a reliable change for the worse', [8, 6.5], ['requested/b2/drop']],
    ['not by one within what is uncertain', [8, 6.6], []],
    ['not by a change for the better', [5.5, 9], []],
    // 5.2 falls short of 5⅓ at the second session after the first.
    ['by a score behind what is expected', [6, 6, 5.2], ['requested/b3/slow']],
    ['not by one that is just as expected', [6, 6, 6, 6], []],
    ['by several things at once', [6, 2], ['requested/b2/drop', 'requested/b2/low', 'requested/b2/slow', 'requested/b2/talk']],
  ])('%s', (_title, lines, expected) => {
    expect(followUpsOf(mark(...lines))).toEqual(expected);
    expect(followUpsOf(mark(...lines).toReversed())).toEqual(expected);
  });

  it('by the figures for the groups that the citizen was of that day', () => {
    const change = createChange('k', { groups: ['young'] }, { effectiveOn: day(1) });
    // Of 6 an adult lies above 5, one of the young below 7; a fall of 1.5 is reliable for neither group's figures alone.
    for (const entries of [
      [change, ...mark(6, 6)],
      [...mark(6, 6), change],
    ]) {
      expect(followUpsOf(entries)).toEqual(['requested/b2/low']);
    }
  });

  it('no longer when it is amended or withdrawn, and the next one no longer when what it was held against is', () => {
    const [high, low] = mark(8, 6.5);
    expect(followUpsOf([high, low, createLine('b2', 7, { on: day(1), revision: 2 })])).toEqual([]);
    expect(followUpsOf([high, low, createLine('b1', 7, { on: day(0), revision: 2 })])).toEqual([]);
    expect(followUpsOf([high, low, withdraw('b2', 2)])).toEqual([]);
    expect(followUpsOf([high, low, withdraw('b1', 2)])).toEqual([]);
    expect(followUpsOf([...mark(2), withdraw('b1', 2)])).toEqual([]);
  });

  it.each<[string, object, (number | undefined)[], string[]]>([
    ['since the baseline', { scale: 'mood', since: 'baseline' }, [8, 9, 7.9], ['requested/c3/worse']],
    ['since the previous', { scale: 'mood', since: 'previous' }, [8, 9, 7.9], ['requested/c3/worse']],
    ['since the baseline only', { scale: 'mood', since: 'baseline' }, [7, 9, 8], []],
    ['since the previous only', { scale: 'mood', since: 'previous' }, [7, 9, 8], ['requested/c3/worse']],
    ['since the one before that has a score', { scale: 'mood', since: 'previous' }, [8, undefined, 7], ['requested/c3/worse']],
    ['reliably, where no figures tell what that is', { scale: 'mood', since: 'previous', reliable: true }, [8, 1, 1], []],
    [
      'by any movement, where reliability is not asked for',
      { scale: 'mood', since: 'previous', reliable: false },
      [8, 7.9],
      ['requested/c2/worse'],
    ],
  ])('when it is worse %s', (_title, worsened, levels, expected) => {
    const followUps = [{ id: 'worse', title: { da: 'Tekst' }, worsened }] as NonNullable<typeof shapes.followUps>;
    const instrument = createCourseInstrument({ followUps });
    const entries = levels.map((level, index) =>
      fromCitizen({ id: `c${index + 1}`, on: day(index), answers: level === undefined ? {} : { q1: level, q2: level } }),
    );
    const keys = [...survivors(replayed(instrument, entries).events).keys()];
    expect(keys.filter((key) => key.startsWith('follow-up.'))).toEqual(expected.map((key) => `follow-up.${key}`));
  });
});

describe('a follow-up that was dealt with', () => {
  const resolve = (id: string, overrides: object = {}) => createResolution(id, { followUp: 'talk', response: 'b1' }, overrides);
  const factsOf = (...entries: readonly unknown[]) => survivors(replayed(shapedInstrument, entries, { facts: adult }).events);

  it('is resolved and no longer asked for, whichever entry came first', () => {
    const resolution = resolve('f', { resolvedOn: '2026-02-09', outcome: 'referred' });
    for (const entries of [
      [...mark(2), resolution],
      [resolution, ...mark(2)],
    ]) {
      const facts = factsOf(...entries);
      expect(facts.get('follow-up.resolved/b1/talk')).toMatchObject({
        response: 'b1',
        followUp: 'talk',
        resolvedOn: '2026-02-09',
        outcome: 'referred',
        answeredOn: '2026-02-01',
      });
      expect([...facts.keys()].filter((key) => key.startsWith('follow-up.'))).toEqual([
        'follow-up.requested/b1/low',
        'follow-up.resolved/b1/talk',
      ]);
    }
  });

  it('is told as the entry recorded last tells it', () => {
    const early = resolve('f9', { outcome: 'acted', recordedAt: '2026-02-01T10:00:00+01:00' });
    const late = resolve('f1', { outcome: 'not-needed', recordedAt: '2026-02-01T09:30:00Z' });
    for (const entries of [
      [...mark(2), early, late],
      [late, early, ...mark(2)],
    ]) {
      expect(factsOf(...entries).get('follow-up.resolved/b1/talk')).toMatchObject({ outcome: 'not-needed' });
    }
  });

  it('is asked for again when that entry is withdrawn, or was about another response', () => {
    expect(followUpsOf([...mark(2), resolve('f'), withdraw('f', 2)])).toContain('requested/b1/talk');
    expect(followUpsOf([...mark(2), resolve('f'), resolve('f', { revision: 2, response: 'b2' })])).toContain('requested/b1/talk');
    expect(followUpsOf([...mark(2), resolve('f', { revision: 2, response: 'b2' }), resolve('f')])).toContain('requested/b1/talk');
  });

  it('is nothing to tell of where the response no longer calls for it, and is so again when it does', () => {
    const amended = createLine('b1', 9, { on: day(0), revision: 2 });
    expect(followUpsOf([resolve('f'), ...mark(2), amended])).toEqual([]);
    expect(followUpsOf([resolve('f'), amended, createLine('b1', 1, { on: day(0), revision: 3 })])).toContain('resolved/b1/talk');
  });

  it('stays so when the response is amended and calls for it still', () => {
    const amended = createLine('b1', 1, { on: day(0), revision: 2 });
    expect(followUpsOf([...mark(2), resolve('f'), amended])).toEqual(['requested/b1/low', 'resolved/b1/talk']);
  });
});

describe('who is told of a follow-up', () => {
  it('are those whom it names, of those who may read all that is behind it', () => {
    const facts = survivors(replayed(shapedInstrument, mark(6, 2), { facts: adult }).events);
    expect(facts.get('follow-up.requested/b2/talk')?.readableBy).toEqual(['citizen', 'mentor']);
    expect(facts.get('follow-up.requested/b2/low')?.readableBy).toEqual(['mentor']);
  });

  it('are none where no one it names may read the answers', () => {
    const forms = shapes.forms?.map((form) => {
      const { readableBy: _, ...rest } = form;
      return rest;
    });
    const { goals: __, scales = [], ...rest } = shapes;
    const followUps = [{ id: 'talk', title: { da: 'Tekst' }, when: { item: 'line', below: 3 }, readableBy: ['mentor'] }];
    const instrument = createInstrument({
      ...rest,
      forms: forms?.filter(({ goals }) => !goals) ?? [],
      scales: scales.filter(({ method }) => method !== 'attainment'),
      followUps,
    });
    const facts = survivors(replayed(instrument, mark(2)).events);
    expect(facts.get('follow-up.requested/b1/talk')?.readableBy).toEqual([]);
  });
});
