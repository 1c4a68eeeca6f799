import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  bipNorms,
  bipResponse,
  goalsInstrument,
  goalsResponse,
  notesInstrument,
  planOf,
  runInProcess,
  writeFiles,
} from './runInProcess.js';

// BIP: each scale is one item from 1 to 5, so raw is the answer and normalized (raw - 1) / 4.
const three = { status: 'complete', raw: 3, normalized: 0.5, itemCount: 1, answeredCount: 1 };
const two = { status: 'complete', raw: 2, normalized: 0.25, itemCount: 1, answeredCount: 1 };
const unanswered = { status: 'not-scorable', reason: 'too-few-answers', itemCount: 1, answeredCount: 0 };

const first = bipResponse({ id: 'r-1', answers: { 'can-work': 3 } });
const second = bipResponse({ id: 'r-2', answers: { health: 2 } });

describe('fremdrift score', () => {
  it('writes the scores of every response as one line of JSON', async () => {
    const { exitCode, stdout, stderr } = await runInProcess(['score', 'bip', '-'], { stdin: `${first}\n${second}\n` });
    expect(readLines(stdout)).toEqual([
      { response: 'r-1', scores: expect.objectContaining({ 'can-work': three, health: unanswered }) },
      { response: 'r-2', scores: expect.objectContaining({ 'can-work': unanswered, health: two }) },
    ]);
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
  });

  it.each([
    ['lines', `${first}\n${second}`],
    ['lines with carriage returns and a byte order mark', `\uFEFF${first}\r\n\r\n${second}\r\n`],
    ['a list', `[${first},${second}]`],
    ['a list on several lines', JSON.stringify([JSON.parse(first), JSON.parse(second)], null, 2)],
  ])('reads %s from standard input and from a file', async (_name, text) => {
    const path = join(writeFiles({ 'data.json': text }), 'data.json');
    const expected = [expect.objectContaining({ response: 'r-1' }), expect.objectContaining({ response: 'r-2' })];
    for (const run of [await runInProcess(['score', 'bip', '-'], { stdin: text }), await runInProcess(['score', 'bip', path])]) {
      expect(readLines(run.stdout)).toEqual(expected);
      expect(run.exitCode).toBe(0);
    }
  });

  it('reads one response on several lines', async () => {
    const stdin = JSON.stringify(JSON.parse(first), null, 2);
    expect(readLines((await runInProcess(['score', 'bip', '-'], { stdin })).stdout)).toHaveLength(1);
  });

  it('tells of every refused line, and scores the others', async () => {
    const broken = `{"kind": "response",}`;
    const misspelt = bipResponse({ answers: { 'can-wrok': 3, health: 6 } });
    const path = join(writeFiles({ 'data.ndjson': [first, broken, '', misspelt, second].join('\n') }), 'data.ndjson');
    const { exitCode, stdout, stderr } = await runInProcess(['score', 'bip', path]);
    expect(readLines(stdout).map(({ response }) => response)).toEqual(['r-1', 'r-2']);
    expect(stderr.split('\n').map(codeAndPlace(path))).toEqual([
      [2, 'document/syntax'],
      [4, 'response/unknown-option answers.health'],
      [4, 'response/unknown-item answers.can-wrok'],
      undefined,
    ]);
    expect(exitCode).toBe(1);
  });

  it('passes sound entries of other kinds over, and tells what is wrong with the others', async () => {
    const withdrawal = {
      kind: 'withdrawal',
      format: 1,
      id: 'r-1',
      revision: 2,
      course: 'c-1',
      recordedAt: '2026-06-02T12:00:00Z',
    };
    const sound = [first, JSON.stringify({ ...withdrawal, reason: 'other' }), second].join('\n');
    const { exitCode, stdout, stderr } = await runInProcess(['score', 'bip', '-'], { stdin: sound });
    expect(readLines(stdout).map(({ response }) => response)).toEqual(['r-1', 'r-2']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const faulty = [JSON.stringify({ ...withdrawal, reason: 7 }), JSON.stringify({ kind: 'withdrawl' }), first].join('\n');
    const refused = await runInProcess(['score', 'bip', '-'], { stdin: faulty });
    expect(refused.stderr.match(/^<stdin>:\d: \S+ \S+:/gm)).toEqual([
      '<stdin>:1: document/wrong-value reason:',
      '<stdin>:2: document/wrong-value kind:',
    ]);
    expect(readLines(refused.stdout)).toHaveLength(1);
    expect(refused.exitCode).toBe(1);
  });

  it('tells what is wrong in the language that is asked for', async () => {
    const stdin = '{"kind": "response"';
    const english = await runInProcess(['score', 'bip', '-'], { stdin });
    const danish = await runInProcess(['score', 'bip', '-', '--lang', 'da'], { stdin });
    expect(english.stderr).toMatch(/^<stdin>:1: document\/syntax: The text /);
    expect(danish.stderr).toMatch(/^<stdin>:1: document\/syntax: Teksten /);
  });

  it('tells of a CPR number in a free text as a warning, scores the response and exits with 0', async () => {
    const folder = writeFiles({ 'instrument.json': notesInstrument() });
    const stdin = bipResponse({ instrument: 'notes@1.0.0', answers: { notes: 'Født 010190-1234.' } });
    const { exitCode, stdout, stderr } = await runInProcess(['score', join(folder, 'instrument.json'), '-'], { stdin });
    expect(stderr).toMatch(/^<stdin>:1: warning response\/cpr-in-text answers\.notes: /);
    expect(stderr).not.toContain('010190');
    expect(readLines(stdout)).toEqual([{ response: 'r-1', scores: {} }]);
    expect(exitCode).toBe(0);
  });

  it('takes no response for one of another version', async () => {
    const { exitCode, stderr } = await runInProcess(['score', 'bip@1.0.0', '-'], {
      stdin: bipResponse({ instrument: 'bip@2.0.0' }),
    });
    expect(stderr).toContain('response/wrong-instrument instrument:');
    expect(exitCode).toBe(1);
  });

  it('refuses an instrument that is wrong, with the places where it is', async () => {
    const text = notesInstrument().replace('["notes"]', '["nots"]');
    const path = join(writeFiles({ 'instrument.json': text }), 'instrument.json');
    const { exitCode, stdout, stderr } = await runInProcess(['score', path, '-'], { stdin: first });
    const line = text.slice(0, text.indexOf('"nots"')).split('\n').length;
    expect(stderr).toContain(`${path}:${line}:`);
    expect(stderr).toContain('instrument/unknown-reference forms[0].items[0]:');
    expect(stdout).toBe('');
    expect(exitCode).toBe(1);
  });

  it.each([
    [['score', 'bipp', '-'], 'Did you mean "bip"?'],
    [['score', 'bip@9.0.0', '-'], 'Did you mean "bip@1.0.0"?'],
    [['score', 'nothing-like-it', '-'], 'Write a file'],
    [['score', './absent.json', '-'], 'There is no file "./absent.json".'],
    [['score', '-', 'responses.ndjson'], 'The instrument cannot be read from standard input ("-").'],
    [['score', 'bip', 'absent.ndjson'], 'There is no file "absent.ndjson".'],
    [['score', 'bip', '.'], '"." is a folder'],
  ])('refuses %j as wrong use', async (argv, sentence) => {
    const { exitCode, stdout, stderr } = await runInProcess(argv);
    expect(stderr).toContain(sentence);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  it('refuses a list of instruments where one belongs', async () => {
    const path = join(writeFiles({ 'instrument.json': '[]' }), 'instrument.json');
    expect((await runInProcess(['score', path, '-'])).exitCode).toBe(2);
  });

  it('has nothing to say of nothing', async () => {
    expect(await runInProcess(['score', 'bip', '-'])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });
});

describe('fremdrift score --plan', () => {
  const folder = writeFiles({
    'goals.json': goalsInstrument(),
    // A plan of another course, and entries that are no plans.
    'plans.ndjson': [first, planOf(['g-1', 'g-2']), planOf(['g-1'], { course: 'c-2', id: 'p-2' })].join('\n'),
    'wrong.ndjson': [planOf(['g-1', 'g-1']), planOf(['g-1'], { course: 'c-2', id: 'p-2' })].join('\n'),
  });
  const path = join(folder, 'goals.json');
  const rated = goalsResponse({ 'g-1': 2, 'g-2': 5 });
  const score = (argv: readonly string[], stdin: string) => runInProcess(['score', path, '-', ...argv], { stdin });

  it('gives scales of goals no score without a plan', async () => {
    const { exitCode, stdout } = await score([], rated);
    expect(readLines(stdout)).toMatchObject([{ scores: { all: { status: 'not-scorable', reason: 'no-plan' } } }]);
    expect(exitCode).toBe(0);
  });

  it('scores each response by the plan of its course that it pins', async () => {
    const other = goalsResponse({ 'g-1': 4 }, { id: 'r-2', course: 'c-2' });
    const later = goalsResponse({ 'g-1': 4 }, { id: 'r-3', planRevision: 2 });
    const plans = ['--plan', join(folder, 'plans.ndjson')];
    const { exitCode, stdout, stderr } = await score(plans, [rated, other, later].join('\n'));
    expect(readLines(stdout)).toMatchObject([
      // The mean of 2 and 5, and how far that is from 1 to 5: 2.5 / 4.
      { response: 'r-1', scores: { all: { raw: 3.5, normalized: 0.625 } }, goals: { goalCount: 2, mean: 3.5 } },
      { response: 'r-2', scores: { all: { raw: 4, normalized: 0.75 } }, goals: { goalCount: 1, mean: 4 } },
      { response: 'r-3', scores: { all: { reason: 'no-plan' } } },
    ]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  it('refuses ratings that do not fit the plan', async () => {
    const { exitCode, stdout, stderr } = await score(['--plan', join(folder, 'plans.ndjson')], goalsResponse({ 'g-9': 3 }));
    expect(stderr).toMatch(/^<stdin>:1: response\/unknown-goal goals\.g-9: /);
    expect(stdout).toBe('');
    expect(exitCode).toBe(1);
  });

  it('tells of a plan that is refused, and scores by the others', async () => {
    const other = goalsResponse({ 'g-1': 4 }, { id: 'r-2', course: 'c-2' });
    const { exitCode, stdout, stderr } = await score(['--plan', join(folder, 'wrong.ndjson')], `${rated}\n${other}`);
    expect(stderr).toMatch(/^\S+wrong\.ndjson:1: course\/duplicate-goal /);
    expect(readLines(stdout)).toMatchObject([{ scores: { all: { reason: 'no-plan' } } }, { scores: { all: { raw: 4 } } }]);
    expect(exitCode).toBe(1);
  });

  it.each([
    [['--plan', '-'], 'Standard input ("-") can be read only once'],
    [['--plan', 'absent.json'], 'There is no file "absent.json".'],
  ])('refuses %j as wrong use', async (argv, sentence) => {
    const { exitCode, stdout, stderr } = await score(argv, rated);
    expect(stderr).toContain(sentence);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });
});

describe('fremdrift score --norms', () => {
  it('finds the band in the first norms that fit', async () => {
    const other = JSON.parse(bipNorms());
    other.scales[0].norms[0].bands[0].id = 'other';
    const folder = writeFiles({ 'n.json': bipNorms(), 'o.json': JSON.stringify(other) });
    const argv = ['score', 'bip', '-', '--norms', join(folder, 'o.json'), '--norms', join(folder, 'n.json')];
    const { exitCode, stdout } = await runInProcess(argv, { stdin: first });
    expect(readLines(stdout)).toMatchObject([{ scores: { 'can-work': { raw: 3, band: 'other' } } }]);
    expect(exitCode).toBe(0);
  });

  it('tells where norms are wrong, and scores nothing', async () => {
    const path = join(writeFiles({ 'n.json': bipNorms({ instrument: 'pib' }) }), 'n.json');
    const { exitCode, stdout, stderr } = await runInProcess(['score', 'bip', '-', '--norms', path], { stdin: first });
    expect(stderr).toMatch(/n\.json:1:\d+: error norms\/wrong-instrument instrument: /);
    expect(stdout).toBe('');
    expect(exitCode).toBe(1);
  });
});

function readLines(text: string): { response: string; scores: unknown }[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

function codeAndPlace(path: string): (line: string) => readonly [number, string] | undefined {
  return (line) => {
    if (!line.startsWith(`${path}:`)) return undefined;
    const [, number, problem] = /^(\d+): ([^ :]+(?: [^ :]+)?): /.exec(line.slice(path.length + 1)) ?? [];
    return [Number(number), String(problem)];
  };
}
