import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/shared/inOrder.js';

const order = (nodes: readonly string[], needs: { readonly [node: string]: string }) =>
  inOrder(nodes, (node) => needs[node] ?? '').join('');

describe('inOrder', () => {
  it.each([
    ['keeps the order given where nothing is needed', ['b', 'a'], {}, 'ba'],
    ['puts what is needed first', ['a', 'b', 'c'], { a: 'c' }, 'cab'],
    ['takes in what only others need', ['a'], { a: 'b', b: 'c' }, 'cba'],
    ['has each once, however often it is needed', ['a', 'b'], { a: 'cd', b: 'dc', c: 'd' }, 'dcab'],
    ['comes to an end on a circle', ['a', 'b'], { a: 'b', b: 'a' }, 'ba'],
  ])('%s', (_title, nodes, needs, expected) => {
    expect(order(nodes, needs)).toBe(expected);
  });

  it('visits each once, also where every node needs the two before it', () => {
    const count = 200;
    const visits: number[] = [];
    inOrder([count], (node) => {
      visits.push(node);
      return node > 1 ? [node - 1, node - 2] : [];
    });
    expect(visits.toSorted((left, right) => left - right)).toEqual(Array.from({ length: count + 1 }, (_, node) => node));
  });
});
