import { expect, test } from 'vitest';
import { ways } from '../../../src/flow/checks/ways.ts';
import { draftOf } from '../draftOf.ts';

const messages = (...steps: readonly string[]) =>
  ways(draftOf(['start: a', 'steps:', ...steps.map((step) => `  ${step}`)].join('\n'))).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

test('targets that are missing, steps that nobody comes to, circles', () => {
  expect(messages('a: { goto: x }')).toEqual(['steps.a.goto: There is no step `x`.']);
  expect(messages('a: { goto: a }', 'b: { hangup: {} }')).toEqual([
    'steps.b: No call can come to the step `b`.',
    'steps.a: The steps `a` → `a` go round for ever: none of them asks the caller.',
  ]);
  expect(messages('a: { goto: b }', 'b: { hangup: {} }')).toEqual([]);
});
