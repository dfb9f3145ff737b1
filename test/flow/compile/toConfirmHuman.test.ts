import { expect, test } from 'vitest';
import { flowOf } from '../flowOf.ts';

const stepOf = (properties: string) => {
  const step = `a: { confirmHuman: { say: "Press 1.", person: end, ${properties} } }`;
  return Object.values(flowOf(`start: a\nsteps:\n  ${step}\n`).steps)[0];
};

test('a question with its defaults', () => {
  expect(stepOf('')).toEqual({
    kind: 'confirmHuman',
    prompt: { kind: 'text', text: 'Press 1.' },
    key: '1',
    listenMs: 2000,
    silenceMs: 5000,
    tries: 3,
    machineWords: 9,
    machineMs: 6000,
    phrases: [],
    person: 'end',
    machine: 'end',
    unknown: 'end',
  });
});

test('a question as it is written', () => {
  const written = `key: star, listen: 1s, timeout: 9s, tries: 1, words: 12, length: 8s,
    phrases: ["not here"], machine: a, unknown: a`;
  expect(stepOf(written)).toMatchObject({
    ...{ key: 'star', listenMs: 1000, silenceMs: 9000, tries: 1, machineWords: 12 },
    ...{ machineMs: 8000, phrases: ['not here'], machine: 'a', unknown: 'a' },
  });
});
