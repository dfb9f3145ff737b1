import { expect, test } from 'vitest';
import { draftOf } from '../draftOf.ts';

test('of a good flow everything is there', () => {
  const draft = draftOf('start: " a "\nsteps: { b: { hangup: {} }, a: { say: "x" } }');
  expect(draft).toMatchObject({ start: 'a', names: ['b', 'a'], isWhole: true });
  expect([...draft.steps.keys()]).toEqual(['b', 'a']);
});

test('of a bad one, what can be read', () => {
  const draft = draftOf(`start: a
steps:
  a: { menu: { say: "x", keys: { 1: b, 2: { words: [c] } }, bargeIn: maybe } }
  b: { transfer: { to: "555" } }
  c: nothing
`);
  expect(draft).toMatchObject({ start: 'a', names: ['a', 'b', 'c'], isWhole: false });
  expect([...draft.steps.keys()]).toEqual(['a']);
  expect(draft.steps.get('a')).toMatchObject({ keys: [{ key: '1', go: 'b' }, { key: 'star' }] });
});

test.each([['a'], ['- a'], ['steps: a\nstart: b'], ['start: [a]\nsteps: {}']])(
  '%j has no start',
  (text) => {
    expect(draftOf(text).start).toBe(null);
  },
);
