import { expect, test } from 'vitest';
import {
  firstHandsets,
  isBehaviour,
  isNumber,
  plainNumber,
  readHandsets,
  withAnother,
  writeHandsets,
} from '../../../../src/local/softphone/state/handset.ts';

test('there are two to start with, each with a number and a key of its own', () => {
  const handsets = firstHandsets();
  expect(handsets.map(({ key, number }) => [key, number])).toEqual([
    ['1', '+12065550100'],
    ['2', '+18005551001'],
  ]);
});

test('another one gets a number that is free, up to a dozen', () => {
  let handsets = firstHandsets();
  for (let count = 0; count < 20; count += 1) handsets = withAnother(handsets);
  expect(handsets).toHaveLength(12);
  expect(new Set(handsets.map(({ number }) => number)).size).toBe(12);
  expect(new Set(handsets.map(({ key }) => key)).size).toBe(12);
});

test('they come back as they were', () => {
  const [first, second] = firstHandsets();
  if (first === undefined || second === undefined) throw new Error('two were expected');
  const kept = writeHandsets([{ ...second, behaviour: 'busy' }, first]);
  expect(readHandsets(kept)).toMatchObject([
    { number: second.number, behaviour: 'busy' },
    { number: first.number, behaviour: 'manual' },
  ]);
});

test.each([null, '', '{', '[]', '{"a":1}', '[null,1]', '[{"number":"x","behaviour":"busy"}]'])(
  '%j is as good as nothing',
  (text) => {
    expect(readHandsets(text)).toEqual(firstHandsets());
  },
);

test.each([
  ['+1 (206) 555-0100', '+12065550100', true],
  ['1 800 555 0199', '+18005550199', true],
  ['206', '206', false],
  ['+0123456789', '+0123456789', false],
])('%s means %s', (text, plain, isOne) => {
  expect(plainNumber(text)).toBe(plain);
  expect(isNumber(plain)).toBe(isOne);
});

test('behaviours are those of the menu', () => {
  expect(['manual', 'busy', 'unreachable', 'toString'].map(isBehaviour)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
