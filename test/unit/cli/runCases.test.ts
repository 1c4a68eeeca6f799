import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCases } from '../../../src/cli/runCases.js';
import type {
  CasesDocument,
  CourseCase,
  InstrumentDefinition,
  InstrumentResponse,
  ScoreCase,
} from '../../../src/generated/documents.js';
import type { Instrument } from '../../../src/index.js';
import { compileInstrument } from '../../../src/index.js';

const bip = compiledBip();

describe('runCases', () => {
  it('passes a case that gives what it expects', () => {
    expect(
      differencesOf(scoreCase({ health: 3 }, { scores: { health: { status: 'complete', raw: 3, normalized: 0.5 } } })),
    ).toEqual([]);
  });

  it('tells every score that is not the one expected', () => {
    expect(
      differencesOf(
        scoreCase({ health: 3 }, { scores: { health: { status: 'complete', raw: 4 }, total: { status: 'complete' } } }),
      ),
    ).toEqual([
      { problem: 'different', path: ['scores', 'health', 'raw'], expected: 4, received: 3 },
      { problem: 'missing', path: ['scores', 'total'], expected: { status: 'complete' } },
    ]);
  });

  it('tells of answers that are refused though scores are expected', () => {
    expect(differencesOf(scoreCase({ health: 6 }, { scores: { health: { status: 'complete' } } }))).toEqual([
      { problem: 'different', path: ['issues'], expected: [], received: ['response/unknown-option'] },
    ]);
  });

  it('tells of answers that are accepted though they should be refused', () => {
    expect(differencesOf(scoreCase({ health: 3 }, { issues: ['response/unknown-option'] }))).toEqual([
      { problem: 'different', path: ['issues'], expected: ['response/unknown-option'], received: [] },
    ]);
  });

  it('takes the codes of issues in any order', () => {
    const issues = ['response/unknown-option', 'response/unknown-item'];
    expect(differencesOf(scoreCase({ health: 6, unheard: 1 }, { issues }))).toEqual([]);
    expect(differencesOf(scoreCase({ health: 6, unheard: 1 }, { issues: issues.toReversed() }))).toEqual([]);
  });

  it('tells of a form that does not exist', () => {
    expect(differencesOf({ ...scoreCase({ health: 3 }, { issues: ['response/unknown-form'] }), form: 'mentor' })).toEqual([]);
  });

  it('tells of facts that are missing, that differ, and that should not hold', () => {
    const differences = differencesOf(
      courseCase([response('r1', { health: 3 })], {
        facts: [{ key: 'response.scored/r1', data: { scores: { health: { raw: 2 } } } }, { key: 'response.scored/r2' }],
        absent: ['course.started'],
      }),
    );
    expect(differences).toMatchObject([
      { problem: 'different', path: ['facts', 'response.scored/r1', 'scores', 'health', 'raw'], expected: 2, received: 3 },
      { problem: 'missing', path: ['facts', 'response.scored/r2'] },
      { problem: 'unexpected', path: ['absent', 'course.started'] },
    ]);
  });

  it('tells of entries that are refused without being expected to be, and the reverse', () => {
    expect(differencesOf(courseCase([response('r1', { health: 6 })], { facts: [] }))).toEqual([
      { problem: 'different', path: ['refused'], expected: [], received: ['r1: response/unknown-option'] },
    ]);
    const refused = [{ id: 'r1', code: 'response/unknown-option' }];
    expect(differencesOf(courseCase([response('r1', { health: 5 })], { facts: [], refused }))).toEqual([
      { problem: 'different', path: ['refused'], expected: ['r1: response/unknown-option'], received: [] },
    ]);
  });

  it('tells of facts that no course can start from', () => {
    const one = courseCase([response('r1', { health: 3 })], { facts: [] });
    const differences = differencesOf({ ...one, facts: { ...one.facts, startedOn: '2026-02-30' } });
    expect(differences).toEqual([{ problem: 'different', path: ['facts'], expected: [], received: ['course/impossible-date'] }]);
  });

  it('fails every case written for another version', () => {
    const one = scoreCase({ health: 3 }, {});
    expect(runCases({ ...documentOf(one), instrument: 'bip@2.0.0' }, bip)).toEqual([
      {
        id: one.id,
        title: one.title,
        passed: false,
        differences: [{ problem: 'different', path: ['instrument'], expected: 'bip@2.0.0', received: 'bip@1.0.0' }],
      },
    ]);
  });
});

function compiledBip(): Instrument {
  const path = join(import.meta.dirname, '..', '..', '..', 'instruments', 'bip', '1.0.0.json');
  const definition: InstrumentDefinition = JSON.parse(readFileSync(path, 'utf8'));
  const compiled = compileInstrument(definition);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value;
}

function differencesOf(one: ScoreCase | CourseCase) {
  const [outcome] = runCases(documentOf(one), bip);
  expect(outcome?.passed).toBe(outcome?.differences.length === 0);
  return outcome?.differences;
}

function documentOf(one: ScoreCase | CourseCase): CasesDocument {
  return { kind: 'cases', format: 1, instrument: 'bip@1.0.0', cases: [one] };
}

const told = { id: 'one', title: 'A case.', source: 'By hand.' };

function scoreCase(answers: ScoreCase['answers'], expected: ScoreCase['expect']): ScoreCase {
  return { type: 'score', ...told, form: 'citizen', answers, expect: expected };
}

function courseCase(entries: CourseCase['entries'], expected: CourseCase['expect']): CourseCase {
  const facts = {
    kind: 'course-facts',
    format: 1,
    id: 'course-1',
    subject: 'citizen-1',
    instrument: 'bip@1.0.0',
    startedOn: '2026-01-05',
  } as const;
  return { type: 'course', ...told, facts, entries, expect: expected };
}

function response(id: string, answers: InstrumentResponse['answers']): InstrumentResponse {
  return {
    kind: 'response',
    format: 1,
    id,
    revision: 1,
    course: 'course-1',
    recordedAt: '2026-01-05T12:00:00Z',
    instrument: 'bip@1.0.0',
    form: 'citizen',
    subject: 'citizen-1',
    respondents: [{ role: 'citizen', id: 'citizen-1' }],
    answeredOn: '2026-01-05',
    answers,
  };
}
