import { expect, test } from 'vitest';
import { flowOf } from '../flowOf.ts';

const stepOf = (properties: string) =>
  Object.values(flowOf(`start: a\nsteps:\n  a: { record: { ${properties} } }\n`).steps)[0];

test('an announcement', () => {
  expect(stepOf('announce: "Recorded."')).toEqual({
    kind: 'record',
    begin: {
      consent: { kind: 'announced', prompt: { kind: 'text', text: 'Recorded.' } },
      ifFails: null,
    },
    go: 'end',
  });
});

test('a question with its defaults', () => {
  expect(stepOf('ask: "May we?", declined: end, ifFails: a, go: a')).toEqual({
    kind: 'record',
    begin: {
      consent: {
        kind: 'asked',
        prompt: { kind: 'text', text: 'May we?' },
        yes: { key: '1', words: [] },
        no: { key: '2', words: [] },
        tries: 2,
        silenceMs: 5000,
        declined: 'end',
      },
      ifFails: 'a',
    },
    go: 'a',
  });
});

test('a question as it is written', () => {
  const written = `ask: "May we?", declined: end, tries: 3, timeout: 9s,
    yes: { key: 5, words: [okay] }, no: { key: star, words: [never] }`;
  expect(stepOf(written)).toMatchObject({
    begin: {
      consent: {
        yes: { key: '5', words: ['okay'] },
        no: { key: 'star', words: ['never'] },
        tries: 3,
        silenceMs: 9000,
      },
    },
  });
});

test('an end', () => {
  expect(stepOf('stop: true, go: end')).toEqual({ kind: 'record', begin: null, go: 'end' });
});
