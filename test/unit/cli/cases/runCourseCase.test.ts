import { describe, expect, it } from 'vitest';
import { runCourseCase } from '../../../../src/cli/cases/runCourseCase.js';
import type { CourseCase } from '../../../../src/generated/documents.js';
import { compileInstrument } from '../../../../src/index.js';
import { accepted } from '../../../support/accepted.js';
import { goalsInstrument, goalsResponse, planOf } from '../runInProcess.js';

const instrument = accepted(compileInstrument(JSON.parse(goalsInstrument())));
const plan = planOf(['g-1']);
const sound = goalsResponse({ 'g-1': 4 });
const wrong = goalsResponse({ 'g-9': 4 }, { id: 'r-2' });

describe('a course case with a plan', () => {
  it('sees the facts of a response that waited for it', () => {
    const facts = [{ key: 'response.scored/r-1', data: { goals: { mean: 4 } } }];
    expect(differencesOf([sound, plan], { facts })).toEqual([]);
  });

  it('counts a response that the plan shows to be wrong among the refused', () => {
    const refused = [{ id: 'r-2', code: 'response/unknown-goal' }];
    expect(differencesOf([sound, wrong, plan], { facts: [], refused })).toEqual([]);
    expect(differencesOf([plan, wrong], { facts: [], refused })).toEqual([]);
    expect(differencesOf([sound, wrong, plan], { facts: [] })).toEqual([
      { problem: 'different', path: ['refused'], expected: [], received: ['r-2: response/unknown-goal'] },
    ]);
  });

  it('has no facts of a response whose plan never comes', () => {
    expect(differencesOf([sound], { facts: [], absent: ['response.scored/r-1'] })).toEqual([]);
  });
});

function differencesOf(entries: readonly string[], expected: CourseCase['expect']) {
  return runCourseCase(
    {
      type: 'course',
      id: 'one',
      title: 'A case.',
      source: 'By hand.',
      facts: { kind: 'course-facts', format: 1, id: 'c-1', subject: 's-1', instrument: 'goals@1.0.0' },
      entries: entries.map((entry) => JSON.parse(entry)),
      expect: expected,
    },
    instrument,
  );
}
