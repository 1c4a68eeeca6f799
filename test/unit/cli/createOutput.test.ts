import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createOutput } from '../../../src/cli/createOutput.js';

describe('createOutput', () => {
  it('keeps to the pace of its reader', async () => {
    let take = (): void => {};
    const slow = new Writable({
      highWaterMark: 4,
      write(_chunk, _encoding, done) {
        take = done;
      },
    });
    const output = createOutput(slow);
    let isWritten = false;
    const writing = output.write('more than four').then(() => {
      isWritten = true;
    });
    await Promise.resolve();
    expect(isWritten).toBe(false);
    take();
    await writing;
    expect(output.state()).toBe('open');
  });

  it('waits for nothing where there is room', async () => {
    const stream = new PassThrough();
    const output = createOutput(stream);
    await output.write('some');
    await output.write('');
    await output.write(' text');
    expect(stream.read().toString()).toBe('some text');
  });

  it.each([
    ['EPIPE', 'closed'],
    ['ERR_STREAM_DESTROYED', 'closed'],
    ['ENOSPC', 'failed'],
  ])('is done with writing after %s, and tells that it is %s', async (code, state) => {
    let count = 0;
    const output = createOutput(
      new Writable({
        highWaterMark: 1,
        write(_chunk, _encoding, done) {
          count += 1;
          done(Object.assign(new Error(code), { code }));
        },
      }),
    );
    await output.write('a text');
    await output.write('another');
    expect(output.state()).toBe(state);
    expect(count).toBe(1);
  });

  it('leaves no listener behind, however often it waits', async () => {
    const stream = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => setImmediate(done) });
    const output = createOutput(stream);
    const before = stream.listenerCount('drain') + stream.listenerCount('error') + stream.listenerCount('close');
    for (let count = 0; count < 20; count += 1) await output.write('text');
    expect(stream.listenerCount('drain') + stream.listenerCount('error') + stream.listenerCount('close')).toBe(before);
  });
});
