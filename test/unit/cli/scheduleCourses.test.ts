import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ScheduledOccasion } from '../../../src/index.js';
import { bipResponse, notesInstrument, runInProcess, writeFiles } from './runInProcess.js';

const facts = (changes: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({
    kind: 'course-facts',
    format: 1,
    id: 'c-1',
    subject: 's-1',
    instrument: 'bip@1.0.0',
    startedOn: '2026-01-05',
    ...changes,
  });

function readRows(text: string): (ScheduledOccasion & { readonly course?: string })[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

describe('fremdrift schedule, of a course that is to start', () => {
  // BIP asks citizen and caseworker every third month, from two weeks before until four weeks after.
  it('tells what is planned until its end', async () => {
    const argv = ['schedule', 'bip', '--start', '2026-01-31', '--end', '2026-05-31', '--as-of', '2026-01-31', '--format', 'json'];
    const { exitCode, stdout, stderr } = await runInProcess(argv);
    const rows = readRows(stdout);
    expect(
      rows.map(({ id, roles, status, opensOn, dueOn, closesOn }) => [id, ...roles, status, opensOn, dueOn, closesOn]),
    ).toEqual([
      ['quarterly-0', 'citizen', 'due', '2026-01-17', '2026-01-31', '2026-02-28'],
      ['quarterly-0', 'caseworker', 'due', '2026-01-17', '2026-01-31', '2026-02-28'],
      ['quarterly-1', 'citizen', 'upcoming', '2026-04-16', '2026-04-30', '2026-05-28'],
      ['quarterly-1', 'caseworker', 'upcoming', '2026-04-16', '2026-04-30', '2026-05-28'],
    ]);
    expect(rows.every((row) => !('course' in row))).toBe(true);
    expect([exitCode, stderr]).toEqual([0, '']);
  });

  it('tells a year where the end is not known', async () => {
    const { stdout } = await runInProcess(['schedule', 'bip', '--start', '2026-01-05', '--format', 'json']);
    expect([...new Set(readRows(stdout).map(({ dueOn }) => dueOn))]).toEqual([
      '2026-01-05',
      '2026-04-05',
      '2026-07-05',
      '2026-10-05',
      '2027-01-05',
    ]);
  });

  it.each(['da', 'en'])('writes a table with a head and a line for each occasion (%s)', async (language) => {
    const argv = ['schedule', 'bip', '--start', '2026-01-05', '--end', '2026-03-01', '--lang', language];
    const { stdout } = await runInProcess(argv);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    const columns = lines.map((line) => line.indexOf('2025-12-22'));
    expect(columns[1]).toBeGreaterThan(0);
    expect(columns[2]).toBe(columns[1]);
    expect(stdout).not.toMatch(/undefined|NaN/);
  });

  it.each<[string, string[], string[]]>([
    ['pipi', [], ['--end']],
    ['pipi', ['--end', '2026-12-18'], []],
    ['fit-session', [], ['--courses']],
    ['bip', [], []],
  ])('tells of %s with %j what is not shown, and why', async (instrument, more, named) => {
    const { exitCode, stderr } = await runInProcess(['schedule', instrument, '--start', '2026-01-05', ...more]);
    expect([exitCode, stderr.match(/--[a-z]+/g) ?? []]).toEqual([0, named]);
  });

  it('says so in a table where nothing is planned', async () => {
    const argv = ['schedule', join(writeFiles({ 'notes.json': notesInstrument() }), 'notes.json'), '--start', '2026-01-05'];
    const [table, json, calendar] = await Promise.all(
      ['table', 'json', 'ics'].map((format) => runInProcess([...argv, '--format', format])),
    );
    expect(table?.stdout).toMatch(/^[^\n]+\.\n$/);
    expect(json?.stdout).toBe('');
    expect(calendar?.stdout).not.toContain('VEVENT');
    expect([table, json, calendar].map((run) => run?.exitCode)).toEqual([0, 0, 0]);
  });
});

describe('fremdrift schedule, of recorded courses', () => {
  const folder = writeFiles({
    'courses.ndjson': `${facts()}\n${facts({ id: 'c-2', subject: 's-2' })}\n`,
    'entries.ndjson': `${bipResponse({ answeredOn: '2026-01-06', recordedAt: '2026-01-06T12:00:00Z' })}\n`,
    'refused.ndjson': `${bipResponse({ form: 'nothing' })}\n`,
    'paused.ndjson': `${facts({ pauses: [{ from: '2026-01-06' }] })}\n`,
  });
  const courses = ['--courses', join(folder, 'courses.ndjson')];

  it('tells how their occasions stand', async () => {
    const argv = ['schedule', 'bip', ...courses, '--entries', join(folder, 'entries.ndjson'), '--format', 'json'];
    const { exitCode, stdout } = await runInProcess([...argv, '--as-of', '2026-02-03']);
    const rows = readRows(stdout).filter(({ id }) => id === 'quarterly-0');
    // The window closes on 2 February, four weeks after 5 January.
    expect(rows.map(({ course, roles, status }) => [course, ...roles, status])).toEqual([
      ['c-1', 'citizen', 'done'],
      ['c-1', 'caseworker', 'missed'],
      ['c-2', 'citizen', 'missed'],
      ['c-2', 'caseworker', 'missed'],
    ]);
    expect(exitCode).toBe(0);
  });

  it('takes today from the clock, by the time zone of the course', async () => {
    const statusAt = async (clock: string) => {
      const run = await runInProcess(['schedule', 'bip', ...courses, '--format', 'json'], { clock: () => clock });
      return readRows(run.stdout)[0]?.status;
    };
    expect(await statusAt('2026-01-04T22:59:59Z')).toBe('open');
    expect(await statusAt('2026-01-04T23:00:00Z')).toBe('due');
  });

  it('names the course in a table', async () => {
    const { stdout } = await runInProcess(['schedule', 'bip', ...courses]);
    expect(stdout.split('\n').filter((line) => line.startsWith('c-2 ')).length).toBeGreaterThan(0);
  });

  it('leaves a day empty that is not known', async () => {
    const argv = ['schedule', 'bip', '--courses', join(folder, 'paused.ndjson'), '--as-of', '2026-03-01'];
    const table = await runInProcess(argv);
    expect(table.stdout).not.toMatch(/undefined/);
    const json = await runInProcess([...argv, '--format', 'json']);
    expect(readRows(json.stdout).map((row) => [row.dueOn, row.closesOn])).toEqual([
      ['2026-01-05', undefined],
      ['2026-01-05', undefined],
    ]);
  });

  it('tells of entries that are refused, and goes on', async () => {
    const argv = ['schedule', 'bip', ...courses, '--entries', join(folder, 'refused.ndjson'), '--format', 'json'];
    const { exitCode, stdout, stderr } = await runInProcess(argv);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('response/unknown-form');
    expect(readRows(stdout).length).toBeGreaterThan(0);
  });
});

describe('fremdrift schedule, as a calendar', () => {
  const folder = writeFiles({
    'courses.ndjson': `${facts()}\n`,
    'entries.ndjson': `${JSON.stringify({
      kind: 'occasion',
      format: 1,
      id: 'o-1',
      revision: 1,
      course: 'c-1',
      recordedAt: '2026-01-06T12:00:00Z',
      occasion: 'quarterly-0',
      form: 'citizen',
      status: 'declined',
    })}\n`,
  });
  const argv = ['schedule', 'bip', '--courses', join(folder, 'courses.ndjson'), '--format', 'ics', '--as-of', '2026-01-06'];
  const write = async (...more: string[]) => (await runInProcess([...argv, ...more])).stdout;

  it('has one event for each occasion, on the day it is due', async () => {
    const text = await write();
    expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(4);
    expect(text.match(/^DTSTART;VALUE=DATE:(\d+)\r$/gm)?.map((line) => line.slice(19, 27))).toEqual([
      '20260105',
      '20260105',
      '20260405',
      '20260405',
    ]);
    expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('is the same each time it is written for the same day, and keeps its UIDs from day to day', async () => {
    const uids = (text: string) => text.match(/^UID:.*$/gm);
    const today = await write();
    expect(await write()).toBe(today);
    expect(uids(today)).toContain('UID:c-1/quarterly-0/citizen/citizen@fremdrift');
    expect(uids((await runInProcess([...argv.slice(0, -1), '2026-01-10'])).stdout)).toEqual(uids(today));
    expect(new Set(today.match(/^DTSTAMP:.*$/gm))).toEqual(new Set(['DTSTAMP:20260106T000000Z']));
  });

  it('rises in sequence from day to day, and tells no status that soon holds no more', async () => {
    const sequences = (text: string) => text.match(/^SEQUENCE:\d+\r$/gm)?.map((line) => Number(line.slice(9)));
    const today = await write();
    // Minutes since 1970, as `date -u -d 2026-01-06 +%s` divided by 60 has them.
    expect(new Set(sequences(today))).toEqual(new Set([29_460_960]));
    expect(today).not.toContain('Status');
    expect(today).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });

  it('has lines that calendars take: no longer than 75 bytes, and no citizen in them', async () => {
    const text = await write();
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text).not.toContain('s-1');
  });

  it('cancels what is not to be measured', async () => {
    const text = await write('--entries', join(folder, 'entries.ndjson'));
    expect(text.match(/^STATUS:CANCELLED\r$/gm)).toHaveLength(1);
  });

  it('needs a package, and says so where it is not installed', async () => {
    const absent = () => Promise.reject(new Error('no such package'));
    const { exitCode, stdout, stderr } = await runInProcess(argv, { loadCalendarLibrary: absent });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('ical-generator');
  });
});

describe('fremdrift schedule, used wrongly', () => {
  it.each<[string[], string]>([
    [[], '--start'],
    [['--start', '2026-01-05', '--courses', 'courses.ndjson'], '--courses'],
    [['--start', '2026-02-30'], '2026-02-30'],
    [['--start', '2026-01-05', '--end', 'soon'], 'soon'],
    [['--start', '2026-01-05', '--end', '2026-01-04'], 'end'],
    [['--start', '2026-01-05', '--as-of', '2026-01-01T00:00'], '2026-01-01T00:00'],
    [['--courses', 'courses.ndjson', '--end', '2026-01-05'], '--end'],
    [['--start', '2026-01-05', '--entries', 'entries.ndjson'], '--entries'],
    [['--courses', '-', '--entries', '-'], '--entries'],
    [['--courses', 'absent.ndjson'], 'absent.ndjson'],
    [['--start', '2026-01-05', '--format', 'xml'], 'xml'],
  ])('%j', async (options, named) => {
    const { exitCode, stdout, stderr } = await runInProcess(['schedule', 'bip', ...options]);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(named);
  });
});
