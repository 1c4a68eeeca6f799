import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { ProgressionEvent } from '../src/index.js';
import { readPageExamples } from './readExamples.js';
import { anyEntry, dayAfter, manyCadences } from './support/arbitraryDays.js';
import { source, survivors } from './support/createCourse.js';
import { createFacts } from './support/createInstrument.js';

const { createStore } = await load('createStore');
const { createHost } = await load('createHost');
const { createConsumer, deliver } = await load('createConsumer');
const facts = createFacts({ startedOn: dayAfter(0), expectedEndOn: dayAfter(120) });

interface Sent {
  readonly ok: boolean;
  readonly value?: { readonly attempt: number };
}

/** What the writers of a course do: each a list of entries and days, one after the other. */
const anyWriters = fc.array(fc.array(fc.oneof({ weight: 4, arbitrary: anyEntry }, anyTick()), { maxLength: 8 }), {
  minLength: 2,
  maxLength: 4,
});

describe('a host as in examples/hosting, with several who write at the same time', () => {
  it('loses nothing and tells nothing twice; whoever receives it in any order ends in the right state', async () => {
    let retried = 0;
    await fc.assert(
      fc.asyncProperty(anyWriters, fc.scheduler(), fc.infiniteStream(fc.nat()), async (writers, scheduler, numbers) => {
        const store = createStore();
        const slow = {
          read: scheduler.scheduleFunction(store.read),
          transaction: scheduler.scheduleFunction(store.transaction),
        };
        const host = createHost({ store: slow, instruments: [manyCadences], source });
        const events: ProgressionEvent[] = [];
        const consumer = createConsumer();
        const send = async (event: ProgressionEvent) => {
          events.push(event);
          consumer.take(event);
        };
        const accepted = new Map<string, unknown>();
        const write = async (list: (typeof writers)[number]) => {
          for (const entry of list) {
            const sent: Sent = await (typeof entry === 'string' ? host.tick(facts.id, entry) : host.record(entry));
            if (sent.ok && typeof entry !== 'string') accepted.set(`${entry.id} ${entry.revision}`, entry);
            if ((sent.value?.attempt ?? 1) > 1) retried += 1;
          }
          await deliver(slow, send);
        };
        await scheduler.waitFor(host.start(facts));
        await scheduler.waitFor(Promise.all(writers.map(write)));

        const entries: { id: string; revision: number }[] = await scheduler.waitFor(host.entries(facts.id));
        // What a revision said stands, also when a later one has taken its place.
        expect(new Map(entries.map((entry) => [`${entry.id} ${entry.revision}`, entry]))).toEqual(accepted);
        expect(await scheduler.waitFor(host.facts(facts.id))).toEqual(facts);
        expect(await store.read(({ outbox }: { outbox: unknown[] }) => outbox)).toEqual([]);
        // Several senders may send the same event, but never two that say different things by one id.
        expect(new Set(events.map((event) => JSON.stringify(event))).size).toBe(new Set(events.map(({ id }) => id)).size);
        const holding = survivors(events);
        expect(consumer.facts(facts.id).map(({ data }: ProgressionEvent) => data.key)).toEqual([...holding.keys()]);
        const confused = createConsumer();
        for (const event of [...events, ...events].toSorted(() => ((numbers.next().value as number) % 3) - 1))
          confused.take(event);
        expect(confused.facts(facts.id)).toEqual(consumer.facts(facts.id));
        // All that was told is what its entries say, recorded one by one.
        const again = await scheduler.waitFor(host.recompute(facts.id));
        expect(again).toMatchObject({ ok: true, value: { events: [], refused: [] } });
      }),
      { numRuns: 60 },
    );
    expect(retried).toBeGreaterThan(50);
  });
});

describe('the truth', () => {
  const told = {
    kind: 'occasion',
    format: 1,
    id: 'o1',
    course: facts.id,
    occasion: 'monthly-0',
    recordedAt: '2026-01-05T12:00:00Z',
  };
  const first = { ...told, revision: 1, status: 'declined' };
  const second = { ...told, revision: 2, status: 'not-held' };

  it('is never written over, also not of a revision that a later one has taken the place of', async () => {
    const host = createHost({ store: createStore(), instruments: [manyCadences], source });
    await host.start(facts);
    for (const entry of [first, second]) expect(await host.record(entry)).toMatchObject({ value: { status: 'recorded' } });

    const { recordedAt, ...rest } = first;
    expect(await host.record({ recordedAt, ...rest })).toMatchObject({ value: { status: 'unchanged' } });
    for (const revised of [first, second]) {
      const issues = [{ code: 'course/conflicting-revision', params: { id: 'o1', revision: revised.revision } }];
      expect(await host.record({ ...revised, recordedAt: '2026-01-06T12:00:00Z' })).toMatchObject({ ok: false, issues });
    }
    expect(await host.entries(facts.id)).toEqual([first, second]);
  });
});

describe('a night that ran with a wrong day', () => {
  it('is taken back, and the nights after it tell what they would have told', async () => {
    const [mistaken, right] = [createWhole(), createWhole()] as const;
    for (const { host } of [mistaken, right]) await host.start(facts);
    await mistaken.host.tick(facts.id, dayAfter(2000));
    await mistaken.host.takeBack(facts.id, dayAfter(20));
    await right.host.tick(facts.id, dayAfter(20));
    expect(await listTold(mistaken)).toEqual(await listTold(right));

    for (const { host } of [mistaken, right]) await host.tick(facts.id, dayAfter(40));
    const told = await listTold(right);
    expect(told.filter((key) => key.startsWith('occasion.missed')).length).toBeGreaterThan(0);
    expect(await listTold(mistaken)).toEqual(told);
  });

  function createWhole() {
    const store = createStore();
    return { store, consumer: createConsumer(), host: createHost({ store, instruments: [manyCadences], source }) };
  }

  /** The keys that hold for whoever receives what a host sends. */
  async function listTold({ store, consumer }: ReturnType<typeof createWhole>): Promise<string[]> {
    await deliver(store, consumer.take);
    return consumer.facts(facts.id).map(({ data }: ProgressionEvent) => data.key);
  }
});

describe('the code of docs/hosting.md', () => {
  const root = join(import.meta.dirname, '..');
  const folder = join(root, '.cache', 'hosting');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('compiles in a strict project, and the host with it', () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'page.ts'),
      readPageExamples('docs/hosting.md')
        .map(({ code }) => code)
        .join('\n'),
    );
    const compilerOptions = { allowJs: true, checkJs: true, types: ['node'] };
    const config = { extends: '../../tsconfig.json', compilerOptions, include: ['page.ts'], exclude: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const compiler = join(root, 'node_modules/@typescript/native/bin/tsc');
    expect(run('node', [compiler, '-p', folder])).toBe('');
  });
});

/** Returns what a program prints, also where it fails. */
function run(command: string, parameters: readonly string[]): string {
  try {
    return execFileSync(command, parameters, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error);
  }
}

function anyTick(): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: 150 }).map(dayAfter);
}

/** The examples are programs, not modules with types. */
async function load(name: string) {
  return import(pathToFileURL(join(import.meta.dirname, '..', 'examples', 'hosting', `${name}.mjs`)).href);
}
