import { expect, test } from 'vitest';
import { flowOf } from '../flowOf.ts';

const stepOf = (written: string) =>
  Object.values(
    flowOf(`start: a\nsteps: { a: { collect: { say: x, into: y, go: end, ${written} } } }`).steps,
  )[0];

test('what is not written has its default', () => {
  const retry = { prompt: null, tries: 2, go: 'end' };
  expect(stepOf('secret: false')).toEqual({
    kind: 'collect',
    prompt: { kind: 'text', text: 'x' },
    into: 'y',
    isSecret: false,
    what: { kind: 'digits' },
    least: 1,
    most: 20,
    stopKey: 'pound',
    silenceMs: 5_000,
    betweenKeysMs: 3_000,
    bargeIn: true,
    confirm: null,
    noInput: retry,
    noMatch: retry,
    invalid: retry,
    go: 'end',
  });
});

test.each([
  ['length: 4', { least: 4, most: 4 }],
  ['length: 4-8', { least: 4, most: 8 }],
  ['as: { number: { from: 1, to: 100 } }', { least: 1, most: 3 }],
  ['as: { phone: GB }', { what: { kind: 'phone', country: 'GB' }, most: 15 }],
  ['as: { date: MMDDYYYY }', { what: { kind: 'date', order: 'MMDDYYYY' }, least: 8, most: 8 }],
  ['as: card', { what: { kind: 'card' }, least: 8, most: 19 }],
  ['stopKey: none', { stopKey: null }],
  ['stopKey: star', { stopKey: 'star' }],
  ['confirm: "{{answer}}?"', { confirm: { kind: 'text', text: '{{answer}}?' } }],
])('%s', (written, step) => {
  expect(stepOf(written)).toMatchObject(step);
});
