import { expect, test } from 'vitest';
import { flowOf } from '../flowOf.ts';

const text = (words: string) => ({ kind: 'text', text: words });

test('everything that is not written is written out', () => {
  const written = 'say: "Press 1.", answered: b, ifDeclined: b, ifRefused: end';
  const yaml = `start: a\nsteps: { a: { callback: { ${written} } }, b: { say: "Hello." } }`;
  expect(flowOf(yaml).steps).toMatchObject({
    a: {
      kind: 'callback',
      prompt: text('Press 1.'),
      number: '{{caller.number}}',
      ...{ afterMs: 0, tries: 3, retryMs: 300_000 },
      noted: text('We will call you back.'),
      already: text('We already have your request to be called back.'),
      ...{ answered: 'b', go: 'end', ifDeclined: 'b', ifRefused: 'end' },
    },
  });
});
