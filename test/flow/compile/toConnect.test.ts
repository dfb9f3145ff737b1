import { expect, test } from 'vitest';
import { flowOf } from '../flowOf.ts';

const text = (words: string) => ({ kind: 'text', text: words });
const anna = { kind: 'phone', number: '+12065550111' };
const ben = { kind: 'voip', userId: '8:acs:ben' };
const stepOf = (written: string) =>
  flowOf(`start: a\nsteps: { a: { connect: { ${written} } } }`).steps;

test('people are rung in turn or together, everything else written out', () => {
  const people = 'to: [+12065550111, { together: [+12065550111, 8:acs:ben] }]';
  expect(stepOf(`${people}, ifNobody: end`)).toEqual({
    a: {
      kind: 'connect',
      rounds: [[anna], [anna, ben]],
      tries: 1,
      ring: {
        ringMs: 20_000,
        hold: { kind: 'file', file: 'hold-music-1.wav', ms: 21_600 },
        announce: text('A call from {{caller.number}}.'),
        accept: { key: '1', prompt: text('To take the call, press 1.'), silenceMs: 10_000 },
      },
      prompt: null,
      go: 'end',
      ifNobody: 'end',
      ifBusy: 'end',
    },
  });
});

test('the words of the flow count', () => {
  const words = 'say: "One.", tries: 3, go: a, ifNobody: end, ifBusy: a';
  expect(stepOf(`to: [8:acs:ben], ${words}`)).toMatchObject({
    a: { prompt: text('One.'), tries: 3, go: 'a', ifNobody: 'end', ifBusy: 'a' },
  });
});

test('nobody is rung twice at once', () => {
  expect(stepOf('to: [{ together: [8:acs:Ben, 8:acs:ben] }], ifNobody: end')).toMatchObject({
    a: { rounds: [[{ kind: 'voip', userId: '8:acs:Ben' }]] },
  });
});
