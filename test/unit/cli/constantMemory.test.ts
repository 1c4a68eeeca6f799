import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../../src/cli/runCli.js';
import { bipResponse, notesInstrument, packageRoot, writeFiles } from './runInProcess.js';

const linesPerPiece = 500;
const pieceCount = 400;
const template = bipResponse({ instrument: 'one@1.0.0' });

describe('fremdrift score', () => {
  it('takes no more memory for two hundred thousand lines than for a few', async () => {
    const path = join(writeFiles({ 'one-scale.json': oneScale() }), 'one-scale.json');
    const collectGarbage = exposeGarbageCollection();
    const heapSizes: number[] = [];
    let [outputLines, problems] = [0, ''];
    async function* responses() {
      for (let piece = 0; piece < pieceCount; piece += 1) {
        const lines = Array.from(
          { length: linesPerPiece },
          (_, line) => `${template.replace('"r-1"', `"r-${piece}-${line}"`)}\n`,
        );
        if (piece % 100 === 50) {
          collectGarbage();
          heapSizes.push(process.memoryUsage().heapUsed);
        }
        yield Buffer.from(lines.join(''));
      }
    }
    const stdout = new Writable({
      write(chunk: Buffer, _encoding, done) {
        outputLines += chunk.toString().split('\n').length - 1;
        done();
      },
    });
    const exitCode = await runCli(['score', path, '-'], {
      stdin: responses(),
      stdout,
      stderr: new Writable({
        write(chunk, _encoding, done) {
          problems += chunk;
          done();
        },
      }),
      env: {},
      isTerminal: { stdout: false, stderr: false },
      now: () => 0,
      clock: () => '2026-03-02T12:00:00Z',
      loadCalendarLibrary: () => import('ical-generator'),
      packageRoot,
    });
    expect(problems).toBe('');
    expect(exitCode).toBe(0);
    expect(outputLines).toBe(linesPerPiece * pieceCount);
    expect(heapSizes).toHaveLength(4);
    // All lines together are 50 million characters; between the first and the last look there are 150,000 of them.
    expect(Math.max(...heapSizes) - (heapSizes[0] as number)).toBeLessThan(5_000_000);
  }, 60_000);
});

function oneScale(): string {
  const options = [1, 2, 3].map((value) => ({ value, label: { da: `${value}` } }));
  return JSON.stringify({
    ...JSON.parse(notesInstrument()),
    id: 'one',
    items: [{ id: 'can-work', type: 'choice', text: { da: 'Kan du arbejde?' }, options }],
    forms: [{ id: 'citizen', title: { da: 'Skema' }, respondents: ['citizen'], authorship: 'own', items: ['can-work'] }],
    scales: [{ id: 'can-work', title: { da: 'Arbejde' }, method: 'mean', items: ['can-work'], moved: { raw: { atLeast: 1 } } }],
  });
}

function exposeGarbageCollection(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}
