import { expect, test } from 'vitest';
import { flowOf } from '../flowOf.ts';

const menuOf = (properties: string) => {
  const step = flowOf(`start: a\nsteps:\n  a: { menu: { say: "x", ${properties} } }\n`).steps;
  return Object.values(step)[0];
};
const keysOf = (keys: string) => {
  const menu = menuOf(`keys: { ${keys} }`);
  return menu?.kind === 'menu' ? menu.keys.map(({ key, go, words }) => [key, go, ...words]) : [];
};

test('what is not written has its default', () => {
  const never = { prompt: null, tries: 2, go: 'end' };
  expect(menuOf('keys: { 1: end }')).toEqual({
    kind: 'menu',
    prompt: { kind: 'text', text: 'x' },
    keys: [
      { key: '1', go: 'end', words: [] },
      { key: 'star', go: 'a', words: [] },
    ],
    noInput: never,
    noMatch: never,
    bargeIn: true,
    silenceMs: 5000,
  });
});

test('what is written is read', () => {
  const menu = menuOf(`keys: { 1: end }, bargeIn: false, timeout: 1500ms,
    noInput: { say: { text: "What?" }, tries: 10, go: a }, noMatch: { tries: 1 }`);
  expect(menu).toMatchObject({
    noInput: { prompt: { kind: 'text', text: 'What?' }, tries: 10, go: 'a' },
    noMatch: { prompt: null, tries: 1, go: 'end' },
    bargeIn: false,
    silenceMs: 1500,
  });
});

test('keys keep the order of the file', () => {
  const order = keysOf('9: end, pound: end, 1: end, 0: a').map(([key]) => key);
  expect(order).toEqual(['9', 'pound', '1', '0', 'star']);
});

test('where one key has words, each has: its name, and repeat for the star', () => {
  expect(keysOf('1: { go: end, words: [billing,  "pay   a bill "] }, 2: a, pound: end')).toEqual([
    ['1', 'end', 'billing', 'pay a bill'],
    ['2', 'a', 'two'],
    ['pound', 'end', 'pound'],
    ['star', 'a', 'repeat', 'star'],
  ]);
});

test('the star takes no word of another key', () => {
  expect(keysOf('9: { go: a, words: [Repeat] }').at(-1)).toEqual(['star', 'a', 'star']);
});

test('a star of the flow is the only one', () => {
  expect(keysOf('star: end, 1: a')).toEqual([
    ['star', 'end'],
    ['1', 'a'],
  ]);
  expect(keysOf('star: end, 1: { go: a, words: [b] }')[0]).toEqual(['star', 'end', 'star']);
});
