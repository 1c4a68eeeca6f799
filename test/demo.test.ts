import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import bip from '../instruments/bip/1.0.0.json' with { type: 'json' };
import { survivingFacts } from '../src/cli/survivingFacts.js';
import type { Comparison, CourseFacts, Entry, Goal, Issue, ProgressionEvent, ScoredScale } from '../src/index.js';
import { compileInstrument, replay } from '../src/index.js';
import { formatIssue } from '../src/messages.js';
import { validateCourseFacts, validateEvent, validateInstrument } from '../src/validate.js';
import { accepted } from './support/accepted.js';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'fremdrift-demo-'));
const danish = runDemo('--out', 'da');
const english = runDemo('--lang', 'en', '--out', 'en');
const golden = { bip: readGolden('bip'), 'one-citizen': readGolden('one-citizen') };
const bipCourses = readCourses('bip');
const citizenCourses = readCourses('one-citizen');
const courses = [...bipCourses, ...citizenCourses];
const citizenEntries = readLines(join(root, 'examples/one-citizen/entries.ndjson')) as Entry[];
const goals = citizenEntries.flatMap((entry): readonly Goal[] => (entry.kind === 'plan' ? entry.goals : []));
const goalTitles = goals.map(({ title }) => title);
const ownWords = [...goals.flatMap(wordsOf), ...citizenEntries.flatMap(answeredTexts)];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the demo', () => {
  it.each([
    ['in Danish', danish],
    ['in English', english],
  ])('ends well and complains of nothing %s', (_title, { status, stderr }) => {
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it.each([
    ['in Danish', danish],
    ['in English', english],
  ])('fits a page of 80 columns without colours %s', (_title, { stdout }) => {
    expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
    expect(stdout).not.toContain('\u001b');
  });

  it('has no line of words that is the same in Danish and in English', () => {
    const lines = new Set(english.stdout.split('\n'));
    const isOwnWords = (line: string) => goalTitles.some((title) => line.includes(title));
    const shared = danish.stdout.split('\n').filter((line) => lines.has(line) && /\p{L}{2} +\p{L}{2}/u.test(line));
    expect(shared.filter((line) => !isOwnWords(line))).toEqual([]);
  });

  it('runs where no code may be made from texts', () => {
    const { status, stdout } = runNode(['--disallow-code-generation-from-strings'], '--out', 'da');
    expect({ status, stdout }).toEqual({ status: 0, stdout: danish.stdout });
  });

  it('shows a caseworker no id of a scale, a step or a goal', () => {
    const ids = ['turns-up', 'well-being', 'alliance', 'praktik"', 'maaltid', 'behind-expected'];
    expect(ids.filter((id) => danish.stdout.includes(id))).toEqual([]);
  });

  it('tells in the language of the page why a response is refused', () => {
    expect(oneLine(danish.stdout)).toContain(refusalIn('da'));
    expect(oneLine(english.stdout)).toContain(refusalIn('en'));
  });

  it('shows how it is done when it is asked for a language it does not know', () => {
    const { status, stdout, stderr } = runDemo('--lang', 'xx');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('--lang');
  });
});

describe('the events of the demo', () => {
  it('lie in one file for each course, the same whatever the language', () => {
    expect(readdirSync(join(folder, 'da')).toSorted()).toEqual(courses.map(({ id }) => `${id}.ndjson`).toSorted());
    for (const { id } of courses) expect(eventsOf(id, 'en')).toEqual(eventsOf(id, 'da'));
  });

  it('are sound, each under an id of its own', () => {
    const events = courses.flatMap(({ id }) => eventsOf(id, 'da'));
    expect(events.flatMap((event) => validateEvent(event).issues)).toEqual([]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  });

  it('name who was responsible on the day', () => {
    const people = eventsOf('F-1063', 'da').flatMap(({ type, data }) =>
      type === 'fremdrift.response.scored.v1' ? [[data.answeredOn < '2026-03-01', data.context?.caseworker]] : [],
    );
    expect(new Set(people.map((pair) => pair.join(' ')))).toEqual(new Set(['true sb-12', 'false sb-27']));
  });

  it.each(bipCourses.map(({ id }) => id))('leave the facts of %s that were worked out without this engine', (id) => {
    const facts = [...survivingFacts(eventsOf(id, 'da')).values()];
    expect(Object.fromEntries(facts.map((fact) => [fact.key, describeFact(fact)]))).toEqual(golden.bip[id]);
  });

  it.each(citizenCourses.map(({ id }) => id))('leave the facts of %s that were worked out without this engine', (id) => {
    const facts = [...survivingFacts(eventsOf(id, 'da')).values()];
    expect(Object.fromEntries(facts.map((fact) => [fact.key, withoutHeader(fact)]))).toEqual(golden['one-citizen'][id]);
  });

  it('are of one citizen in four of the courses, each by an instrument of its own', () => {
    const own = courses.filter(({ subject }) => subject === citizenCourses[0]?.subject);
    expect(new Set(own.map(({ instrument }) => instrument)).size).toBe(4);
  });

  it('hold none of the words of the plan and of the answers', () => {
    const stored = JSON.stringify(citizenCourses.flatMap(({ id }) => eventsOf(id, 'da')));
    expect(ownWords.length).toBeGreaterThan(20);
    expect(ownWords.filter((text) => stored.includes(text))).toEqual([]);
  });

  it('show what the example is for', () => {
    const names = new Set(citizenCourses.flatMap(({ id }) => eventsOf(id, 'da')).map(({ type }) => type.split('.')[1]));
    expect([...names].toSorted()).toEqual([
      'course',
      'cutoff',
      'follow-up',
      'goal',
      'goals',
      'occasion',
      'response',
      'scale',
      'step',
    ]);
    const arrived = citizenEntries.map(({ recordedAt }) => Date.parse(recordedAt));
    expect(arrived).not.toEqual(arrived.toSorted((left, right) => left - right));
  });
});

describe('the command line', () => {
  it('scores the responses of the example as was worked out without this engine', () => {
    const { stdout } = runCli('score', 'bip', 'entries.ndjson');
    expect(parseLines(stdout)).toEqual(readLines(join(root, 'test/golden/bip.scores.ndjson')));
  });

  it('states the same events as the demo', () => {
    const source = String(eventsOf('F-1041', 'da')[0]?.source);
    const { stdout } = runCli('record', 'bip', 'entries.ndjson', '--courses', 'courses.ndjson', '--source', source);
    const events = parseLines(stdout) as ProgressionEvent[];
    for (const { id } of bipCourses) expect(events.filter(({ subject }) => subject === id)).toEqual(eventsOf(id, 'da'));
  });

  it('states the same events as the demo with norms that a host supplies', () => {
    const [facts] = citizenCourses.filter(({ instrument }) => instrument.startsWith('fit-session@'));
    const id = String(facts?.id);
    writeLines('courses.ndjson', [facts]);
    writeLines(
      'entries.ndjson',
      citizenEntries.filter(({ course }) => course === id),
    );
    const source = String(eventsOf(id, 'da')[0]?.source);
    const files = [join(folder, 'entries.ndjson'), '--courses', join(folder, 'courses.ndjson')];
    const norms = join(root, 'instruments/fit-session/example.norms.json');
    const { stdout } = runCli('record', 'fit-session', ...files, '--norms', norms, '--source', source);
    expect(parseLines(stdout)).toEqual(eventsOf(id, 'da'));
  });
});

function runCli(...options: string[]): { stdout: string } {
  return spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...options], {
    cwd: join(root, 'examples/bip'),
    encoding: 'utf8',
  });
}

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function runDemo(...options: string[]): Run {
  return runNode([], ...options);
}

function runNode(settings: readonly string[], ...options: string[]): Run {
  const command = [...settings, join(root, 'examples/demo.mjs'), ...options];
  return spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
}

function readGolden(name: string): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  return JSON.parse(readFileSync(join(root, `test/golden/${name}.facts.json`), 'utf8'));
}

function readCourses(name: string): readonly CourseFacts[] {
  return readLines(join(root, `examples/${name}/courses.ndjson`)).map((facts) => accepted(validateCourseFacts(facts)));
}

function writeLines(name: string, values: readonly unknown[]): void {
  writeFileSync(join(folder, name), values.map((value) => `${JSON.stringify(value)}\n`).join(''));
}

function readLines(path: string): unknown[] {
  return parseLines(readFileSync(path, 'utf8'));
}

function parseLines(text: string): unknown[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line));
}

function eventsOf(course: string, language: 'da' | 'en'): ProgressionEvent[] {
  return readLines(join(folder, language, `${course}.ndjson`)) as ProgressionEvent[];
}

function wordsOf({ title, signs = [], methods = [], agreements = [], attainment = [] }: Goal): readonly string[] {
  return [title, ...signs, ...methods, ...agreements, ...attainment.map(({ meaning }) => meaning)];
}

function answeredTexts(entry: Entry): readonly string[] {
  const answers = entry.kind === 'response' ? Object.values(entry.answers) : [];
  return answers.filter((answer) => typeof answer === 'string' && answer.includes(' ')).map(String);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Why the only refused entry of the example is refused, with its question under the name that people know. */
function refusalIn(language: 'da' | 'en'): string {
  const [issue, ...others] = bipCourses.flatMap(refusedIssues);
  expect(others).toEqual([]);
  if (issue?.code !== 'response/unknown-option') throw new Error(`Another issue was expected: ${issue?.code}`);
  const item = bip.items.find(({ id }) => id === issue.params.item)?.text[language] ?? '';
  return formatIssue({ ...issue, params: { ...issue.params, item } }, { language });
}

function refusedIssues(facts: CourseFacts): readonly Issue[] {
  const instrument = accepted(compileInstrument(accepted(validateInstrument(bip))));
  const entries = readLines(join(root, 'examples/bip/entries.ndjson')) as { readonly course: string }[];
  const own = entries.filter(({ course }) => course === facts.id);
  return accepted(replay(instrument, facts, own, { source: 'urn:test' })).refused.flatMap(({ issues }) => issues);
}

/** What a fact says beside whose it is and by which engine; the order of readers tells nothing. */
function withoutHeader({ key: _, course: __, subject: ___, engine: ____, instrument: _____, ...fact }: ProgressionEvent['data']) {
  return 'readableBy' in fact ? { ...fact, readableBy: fact.readableBy?.toSorted() } : fact;
}

/** Says a fact of BIP the way its golden file does. */
function describeFact(fact: ProgressionEvent['data']): unknown {
  const { sequence } = fact;
  if ('scores' in fact) {
    const { revision, answeredOn, timing } = fact;
    const scores = Object.fromEntries(Object.entries(fact.scores).map(([scale, score]) => [scale, describeScore(score)]));
    return { sequence, revision, answeredOn, occasion: fact.occasion ?? null, timing, scores };
  }
  if ('sides' in fact) {
    const sides = fact.sides.map((side) => `${side.role} ${side.scale} ${side.raw} = ${side.normalized} on ${side.answeredOn}`);
    return `sequence ${sequence}: ${fact.occasion ?? '-'}: ${sides.join(', ')}`;
  }
  if ('reliable' in fact) {
    return `sequence ${sequence}: ${fact.answeredOn}: ${describeChange({ ...fact, response: fact.previous })}`;
  }
  if ('endedOn' in fact) return `sequence ${sequence}: ${fact.endedOn}, ${fact.endReason}`;
  return 'startedOn' in fact ? `sequence ${sequence}: ${fact.startedOn}, ${fact.groups?.join(' ')}` : fact;
}

function describeScore(score: ScoredScale): string {
  if (score.status === 'not-scorable') return `${score.status}, ${score.reason}`;
  const { status, raw, normalized, sincePrevious, sinceBaseline } = score;
  return [`${status} ${raw} = ${normalized}`, ...since('previous', sincePrevious), ...since('baseline', sinceBaseline)].join(
    '; ',
  );
}

function since(which: string, comparison: Comparison | undefined): string[] {
  if (comparison === undefined) return [];
  return [`${which} ${comparison.status === 'compared' ? describeChange(comparison) : comparison.reason}`];
}

interface Change {
  readonly response: string;
  readonly from: number;
  readonly to: number;
  readonly movement: string;
  readonly reliable: string;
  readonly cautions: readonly string[];
}

function describeChange({ response, from, to, movement, reliable, cautions }: Change): string {
  const reasons = cautions.length === 0 ? '' : ` (${cautions.join(', ')})`;
  return `${response} ${from} to ${to} ${movement}, ${reliable}${reasons}`;
}
