import { describe, expect, it } from 'vitest';
import type { Layout, TextRecord } from '../../../../src/cli/input/readRecords.js';
import { readRecords } from '../../../../src/cli/input/readRecords.js';

const moreMegabytesThanATextCanHave = 600;

describe('readRecords', () => {
  it.each([
    ['a document on every line', '{"a":1}\n{"a":2}\n', [on(1, '{"a":1}'), on(2, '{"a":2}')]],
    ['a last line without an end', '{"a":1}\n{"a":2}', [on(1, '{"a":1}'), on(2, '{"a":2}')]],
    [
      'carriage returns, a byte order mark and blank lines',
      '\uFEFF{"a":1}\r\n\r\n \t\n{"a":2}\r\n',
      [on(1, '{"a":1}'), on(4, '{"a":2}')],
    ],
    ['nothing at all', '', []],
    ['nothing but blank lines', '\n \n\r\n', []],
    ['broken lines among good ones', '{"a":\n{"kind":2}\nx\n', [on(1, '{"a":'), on(2, '{"kind":2}'), on(3, 'x')]],
    ['a list on one line', '[{"a":1}, {"a":2}]', [on(1, '{"a":1}', 2), on(1, '{"a":2}', 11)]],
    ['a list on many lines', '\n[\n  {\n"a":1},\n  {"a":2}\n]\n', [on(3, '{\n"a":1}', 3), on(5, '{"a":2}', 3)]],
    ['an empty list', '[]', []],
    ['one document on many lines', '{\r\n\r\n  "a": 1\r\n}\r\n', [on(1, '{\n\n  "a": 1\n}')]],
    ['an unfinished document on many lines', '{\n"a": [1,\n', [on(1, '{\n"a": [1,')]],
    ['an unfinished list', '[{"a":1},\n{"a":2}', [on(1, '[{"a":1},\n{"a":2}')]],
    ['documents on many lines, one after another', '{\n"a": 1}\n{"a": 2}', [on(1, '{\n"a": 1}\n{"a": 2}')]],
  ])('reads %s', async (_name, text, expected) => {
    for (const size of [1, 3, 1_000]) expect(await readText(text, { size })).toEqual(expected);
  });

  it('reads a document that is known to be whole, though its first line is one', async () => {
    expect(await readText('[1]\n', { layout: 'whole' })).toEqual([on(1, '1', 2)]);
    expect(await readText('{"a":1}\n{"a":2}\n', { layout: 'whole' })).toEqual([on(1, '{"a":1}'), on(2, '{"a":2}')]);
    expect(await readText('1 2', { layout: 'whole' })).toEqual([on(1, '1 2')]);
  });

  it('reads lines that are known to be lines', async () => {
    expect(await readText('[1]\n{', { layout: 'lines' })).toEqual([on(1, '[1]'), on(2, '{')]);
  });

  it('gives what has arrived without waiting for more', async () => {
    async function* slowly() {
      yield Buffer.from('{"a":1}\n{"a"');
      throw new Error('asked for more');
    }
    const first = await readRecords(slowly()).next();
    expect(first.value).toEqual([on(1, '{"a":1}')]);
  });

  it('refuses a line that is not UTF-8, and reads the others', async () => {
    const latin1 = Buffer.from('{"a":1}\n{"a":"æ"}\n{"a":3}\n', 'latin1');
    expect(await readBytes([latin1])).toEqual([
      on(1, '{"a":1}'),
      {
        line: 2,
        column: 1,
        issue: { code: 'document/syntax', severity: 'error', path: [], params: { line: 2, column: 1, reason: 'not-utf8' } },
      },
      on(3, '{"a":3}'),
    ]);
  });

  it('reads letters that are divided between two pieces', async () => {
    const bytes = Buffer.from('{"a":"æ"}');
    expect(await readBytes([bytes.subarray(0, 7), bytes.subarray(7)])).toEqual([on(1, '{"a":"æ"}')]);
  });

  it('refuses a line of more than five million characters without keeping it, and reads the others', async () => {
    async function* endless() {
      const piece = Buffer.alloc(1_000_000, 'x');
      yield Buffer.from('{"a":1}\n"');
      for (let count = 0; count < moreMegabytesThanATextCanHave; count += 1) yield piece;
      yield Buffer.from('"\n{"a":3}\n');
    }
    const records = await collect(readRecords(endless()));
    expect(records).toEqual([on(1, '{"a":1}'), { line: 2, column: 1, issue: tooLarge(5_000_000) }, on(3, '{"a":3}')]);
  });

  it('counts characters, not bytes', async () => {
    const fits = `"${'æ'.repeat(4_999_998)}"`;
    expect(await readText(`{}\n${fits}\n`, { size: 1_000_000 })).toEqual([on(1, '{}'), on(2, fits)]);
    expect(await readText(`{}\n${fits}x\n`, { size: 1_000_000 })).toEqual([
      on(1, '{}'),
      { line: 2, column: 1, issue: tooLarge(5_000_000) },
    ]);
  });

  it('refuses a list of more than fifty million characters', async () => {
    async function* list() {
      yield Buffer.from('[\n');
      for (let count = 0; count < 60; count += 1) yield Buffer.from(`"${'x'.repeat(1_000_000)}",\n`);
    }
    expect(await collect(readRecords(list()))).toEqual([{ line: 1, column: 1, issue: tooLarge(50_000_000) }]);
  });
});

function on(line: number, text: string, column = 1): TextRecord {
  return { line, column, text };
}

function tooLarge(limit: number) {
  return { code: 'document/too-large', severity: 'error', path: [], params: { limit, unit: 'characters' } };
}

function readText(text: string, { size = 1_000, layout }: { size?: number; layout?: Layout }): Promise<TextRecord[]> {
  const bytes = Buffer.from(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  return readBytes(chunks, layout);
}

async function readBytes(chunks: readonly Uint8Array[], layout?: Layout): Promise<TextRecord[]> {
  async function* arrive() {
    yield* chunks;
  }
  return collect(readRecords(arrive(), { layout }));
}

async function collect(batches: AsyncIterable<readonly TextRecord[]>): Promise<TextRecord[]> {
  const records: TextRecord[] = [];
  for await (const batch of batches) records.push(...batch);
  return records;
}
