import { expect, test } from 'vitest';
import { flowOf } from '../flowOf.ts';

const stepOf = (written: string) =>
  Object.values(flowOf(`start: a\nsteps: { a: { queue: { ${written} } } }`).steps)[0];
const anna = { kind: 'phone', number: '+12065550111' };
const text = (words: string) => ({ kind: 'text', text: words });

test('everything that is not written is written out', () => {
  expect(stepOf('name: sales, agents: [+12065550111, +12065550111], ifNobody: end')).toMatchObject({
    kind: 'queue',
    queue: 'sales',
    agents: [anna],
    prompt: null,
    position: text('You are number {{queue.position}} in line. The wait is about {{queue.wait}}.'),
    ring: { ringMs: 20_000, hold: { file: 'hold-music-1.wav' } },
    ...{ everyMs: 30_000, maxWaitMs: 600_000, maxLength: 50, restMs: 60_000 },
    callback: null,
    ...{ go: 'end', ifNobody: 'end', ifTimeout: 'end', ifFull: 'end' },
  });
});

test('so is everything of a callback', () => {
  const callback = 'callback: { key: star, answered: a, noted: "Bye." }';
  expect(stepOf(`name: sales, agents: [+12065550111], ${callback}, ifNobody: end`)).toMatchObject({
    callback: {
      key: 'star',
      offer: text('To be called back instead, press star.'),
      noted: text('Bye.'),
      ...{ answered: 'a', go: 'end', tries: 3, retryMs: 300_000 },
    },
  });
});
