import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { survivingFacts } from '../../../src/cli/survivingFacts.js';
import type { ProgressionEvent } from '../../../src/index.js';
import { bipNorms, bipResponse, goalsInstrument, goalsResponse, planOf, runInProcess, writeFiles } from './runInProcess.js';

const first = bipResponse({ id: 'r-1', answers: { 'can-work': 3 } });
const second = bipResponse({
  id: 'r-2',
  answeredOn: '2026-06-01',
  recordedAt: '2026-06-01T12:00:00Z',
  answers: { 'can-work': 5 },
});
const ofAnother = bipResponse({ id: 'r-3', course: 'c-2', subject: 's-2', respondents: [{ role: 'citizen', id: 's-2' }] });
const withdrawal = JSON.stringify({
  kind: 'withdrawal',
  format: 1,
  id: 'r-1',
  revision: 2,
  course: 'c-1',
  recordedAt: '2026-06-02T12:00:00Z',
});

describe('fremdrift record', () => {
  it('writes every event as one line of JSON', async () => {
    const { exitCode, stdout, stderr } = await runInProcess(['record', 'bip', '-'], { stdin: `${first}\n${second}\n` });
    const events = readEvents(stdout);
    expect(events.map(({ id, type, source }) => [id, type, source])).toEqual([
      ['c-1/1/response.scored/r-1', 'fremdrift.response.scored.v1', 'urn:fremdrift:cli'],
      ['c-1/2/response.scored/r-2', 'fremdrift.response.scored.v1', 'urn:fremdrift:cli'],
      ['c-1/2/scale.moved/r-2/can-work', 'fremdrift.scale.moved.v1', 'urn:fremdrift:cli'],
    ]);
    // From 3 to 5 is 2 more, and one step counts as movement.
    expect(events[2]?.data).toMatchObject({ from: 3, to: 5, movement: 'better' });
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
  });

  it('names the source it is given', async () => {
    const argv = ['record', 'bip', '-', '--source', 'https://example.org/cases'];
    const { stdout } = await runInProcess(argv, { stdin: first });
    expect(readEvents(stdout)[0]?.source).toBe('https://example.org/cases');
  });

  it('keeps the courses apart', async () => {
    const { stdout } = await runInProcess(['record', 'bip', '-'], { stdin: [first, ofAnother, second].join('\n') });
    expect(readEvents(stdout).map(({ subject, data }) => [subject, data.sequence])).toEqual([
      ['c-1', 1],
      ['c-2', 1],
      ['c-1', 2],
      ['c-1', 2],
    ]);
  });

  it('has no occasions where nothing is known of the courses', async () => {
    const { stdout } = await runInProcess(['record', 'bip', '-'], { stdin: first });
    expect(readEvents(stdout)[0]?.data).toMatchObject({ timing: 'unscheduled' });
  });

  // BIP asks every third month, from two weeks before: the second time is due on 1 April and opens on 18 March.
  it('starts the courses whose facts it is given, and finds the occasion of a response', async () => {
    const folder = writeFiles({ 'courses.ndjson': facts({ startedOn: '2026-01-01' }) });
    const stdin = bipResponse({ answeredOn: '2026-03-18', recordedAt: '2026-03-18T12:00:00Z' });
    const { exitCode, stdout } = await runInProcess(['record', 'bip', '-', '--courses', join(folder, 'courses.ndjson')], {
      stdin,
    });
    const [started, scored] = readEvents(stdout);
    expect(started).toMatchObject({ type: 'fremdrift.course.started.v1', data: { startedOn: '2026-01-01' } });
    expect(scored?.data).toMatchObject({ occasion: 'quarterly-1', timing: 'in-window' });
    expect(exitCode).toBe(0);
  });

  it('takes the facts of courses from a list too, and tells of those that are refused', async () => {
    const courses = `[\n${facts()},\n${facts()},\n${facts({ id: 'c-2', instrument: 'bip@7.0.0' })},\n${facts({ id: 7 })}\n]`;
    const folder = writeFiles({ 'courses.json': courses, 'entries.ndjson': `${first}\n${ofAnother}\n` });
    const [path, entries] = [join(folder, 'courses.json'), join(folder, 'entries.ndjson')];
    const { exitCode, stdout, stderr } = await runInProcess(['record', 'bip', entries, '--courses', path]);
    expect(stderr.split('\n').map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
      `${path}:3: course/duplicate-course id`,
      `${path}:4: course/wrong-instrument instrument`,
      `${path}:5: document/wrong-type id`,
      `${entries}:2: course/unknown-course course`,
      '',
    ]);
    expect(stderr).not.toContain('Did you mean');
    expect(readEvents(stdout).map(({ subject }) => subject)).toEqual(['c-1']);
    expect(exitCode).toBe(1);
  });

  it('exits with 1 where only the facts of a course were refused', async () => {
    const path = join(writeFiles({ 'courses.ndjson': `${facts()}\n{"kind":` }), 'courses.ndjson');
    const { exitCode } = await runInProcess(['record', 'bip', '-', '--courses', path], { stdin: first });
    expect(exitCode).toBe(1);
  });

  it('tells of every refused entry, and records the others', async () => {
    const lines = ['{,', JSON.stringify({ course: 7 }), '7', bipResponse({ answers: { 'can-work': 9 } }), first, first, second];
    const { exitCode, stdout, stderr } = await runInProcess(['record', 'bip', '-'], { stdin: lines.join('\n') });
    expect(new Set(stderr.split('\n').map((line) => line.split(' ').slice(0, 2).join(' ')))).toEqual(
      new Set([
        '<stdin>:1: document/syntax:',
        '<stdin>:2: document/missing-property:',
        '<stdin>:3: document/wrong-type:',
        '<stdin>:4: response/unknown-option',
        '',
      ]),
    );
    expect(readEvents(stdout).map(({ data }) => data.key)).toEqual([
      'response.scored/r-1',
      'response.scored/r-2',
      'scale.moved/r-2/can-work',
    ]);
    expect(exitCode).toBe(1);
  });

  it('begins no course with a response that is refused', async () => {
    const refused = bipResponse({ subject: 's-9', occasion: 'yearly-1' });
    const { stdout, stderr } = await runInProcess(['record', 'bip', '-'], { stdin: `${refused}\n${first}\n` });
    expect(stderr).toContain('<stdin>:1: course/unknown-occasion occasion:');
    expect(readEvents(stdout).map(({ data }) => data.subject)).toEqual(['s-1']);
  });

  it('leaves the same facts whatever the order, also where a course does not begin with a response', async () => {
    const inOrder = await runInProcess(['record', 'bip', '-'], { stdin: [first, second, withdrawal].join('\n') });
    const before = await runInProcess(['record', 'bip', '-'], { stdin: [withdrawal, second, first].join('\n') });
    const facts = [...survivingFacts(readEvents(inOrder.stdout)).keys()];
    expect(facts).toEqual(['response.scored/r-2']);
    expect([...survivingFacts(readEvents(before.stdout)).keys()]).toEqual(facts);
    expect(before).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('refuses at the end what no course has begun for', async () => {
    const { exitCode, stdout, stderr } = await runInProcess(['record', 'bip', '-'], { stdin: `${withdrawal}\n${ofAnother}\n` });
    expect(stderr).toMatch(/^<stdin>:1: course\/unknown-course course: .*\n$/);
    expect(readEvents(stdout).map(({ subject }) => subject)).toEqual(['c-2']);
    expect(exitCode).toBe(1);
  });

  it.each([
    [['record', 'bip', '-', '--source', ''], 'A source is a URI'],
    [['record', 'bip', '-', '--source', 'two words'], '"two words" cannot be used'],
    [['record', 'bipp', '-'], 'Did you mean "bip"?'],
    [['record', 'bip', '-', '--courses', '-'], 'Standard input ("-") can be read only once'],
    [['record', 'bip', 'absent.ndjson'], 'There is no file "absent.ndjson".'],
    [['record', 'bip', '-', '--courses', 'absent.ndjson'], 'There is no file "absent.ndjson".'],
  ])('refuses %j as wrong use', async (argv, sentence) => {
    const { exitCode, stdout, stderr } = await runInProcess(argv, { stdin: first });
    expect(stderr).toContain(sentence);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });
});

describe('fremdrift record, with a plan', () => {
  const path = join(writeFiles({ 'goals.json': goalsInstrument() }), 'goals.json');
  const plan = planOf(['g-1', 'g-2']);
  const rated = goalsResponse({ 'g-1': 2, 'g-2': 5 });
  const record = (lines: readonly string[]) => runInProcess(['record', path, '-'], { stdin: lines.join('\n') });

  // The mean of 2 and 5.
  it.each([
    ['before the response', [plan, rated]],
    ['after it', [rated, plan]],
  ])('scores the goals where the plan comes %s', async (_name, lines) => {
    const { exitCode, stdout, stderr } = await record(lines);
    const fact = survivingFacts(readEvents(stdout)).get('response.scored/r-1');
    expect(fact).toMatchObject({ scores: { all: { status: 'complete', raw: 3.5 } }, goals: { mean: 3.5 } });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  it('refuses a response at its own line when the plan shows that it is wrong', async () => {
    const { exitCode, stdout, stderr } = await record([rated, goalsResponse({ 'g-9': 3 }, { id: 'r-2' }), plan]);
    expect(stderr).toMatch(/^<stdin>:2: response\/unknown-goal goals\.g-9: .*\n$/);
    expect([...survivingFacts(readEvents(stdout)).keys()]).toContain('response.scored/r-1');
    expect(exitCode).toBe(1);
  });

  it('tells at the end of the responses whose plan never came', async () => {
    const other = goalsResponse({}, { id: 'r-3', planRevision: 2 });
    const { exitCode, stdout, stderr } = await record([rated, goalsResponse({}, { course: 'c-2', id: 'r-2' }), other, plan]);
    expect(stderr.split('\n').map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
      '<stdin>:3: course/plan-missing planRevision',
      '<stdin>:2: course/plan-missing planRevision',
      '',
    ]);
    expect([...survivingFacts(readEvents(stdout)).keys()]).toContain('response.scored/r-1');
    expect(exitCode).toBe(1);
  });

  it('records changed facts, occasions and follow-ups that come before the first response too', async () => {
    const changed = JSON.stringify({
      kind: 'course',
      format: 1,
      id: 'e-1',
      revision: 1,
      course: 'c-1',
      recordedAt: '2026-03-02T12:00:00Z',
      effectiveOn: '2026-03-02',
      changes: { endedOn: '2026-03-02', endReason: 'job' },
    });
    const { exitCode, stdout } = await record([changed, plan, rated]);
    expect([...survivingFacts(readEvents(stdout)).keys()]).toEqual(
      expect.arrayContaining(['course.ended', 'response.scored/r-1']),
    );
    expect(exitCode).toBe(0);
  });
});

describe('fremdrift record --norms', () => {
  it('tells whether a change is more than measurement error', async () => {
    const path = join(writeFiles({ 'n.json': bipNorms() }), 'n.json');
    const stdin = `${first}\n${second}\n`;
    const { exitCode, stdout } = await runInProcess(['record', 'bip', '-', '--norms', path], { stdin });
    // From 3 to 5 is 2, and 2 is what the norms ask for.
    expect(survivingFacts(readEvents(stdout)).get('scale.moved/r-2/can-work')).toMatchObject({ reliable: 'yes' });
    const without = await runInProcess(['record', 'bip', '-'], { stdin });
    expect(survivingFacts(readEvents(without.stdout)).get('scale.moved/r-2/can-work')).toMatchObject({ reliable: 'no-norms' });
    expect(exitCode).toBe(0);
  });

  it.each([
    [['--norms', '-'], 2, 'Standard input ("-") can be read only once'],
    [['--norms', 'absent.json'], 2, 'There is no file "absent.json".'],
  ])('refuses %j', async (argv, code, sentence) => {
    const { exitCode, stdout, stderr } = await runInProcess(['record', 'bip', '-', ...argv], { stdin: first });
    expect(stderr).toContain(sentence);
    expect(stdout).toBe('');
    expect(exitCode).toBe(code);
  });
});

function readEvents(text: string): ProgressionEvent[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

function facts(changes: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ kind: 'course-facts', format: 1, id: 'c-1', subject: 's-1', instrument: 'bip@1.0.0', ...changes });
}
