import { describe, expect, it } from 'vitest';
import { formatPath } from '../../../src/messages.js';

describe('formatPath', () => {
  it.each([
    [['items', 2, 'options', 0, 'label'], 'items[2].options[0].label'],
    [['answers', 'can-work'], 'answers.can-work'],
    [['scores', 'a.b'], 'scores["a.b"]'],
    [['text', ''], 'text[""]'],
    [['text', 'say "no"'], 'text["say \\"no\\""]'],
    [['text', 'two words'], 'text["two words"]'],
    [['$schema'], '$schema'],
    [[0], '[0]'],
    [['a', '0'], 'a["0"]'],
    [[], ''],
  ])('writes %j as %s', (path, expected) => {
    expect(formatPath(path)).toBe(expected);
  });
});
