import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  ControlError,
  readControlBody,
} from '../../../../src/local/simulator/control/controlError.ts';

const schema = z.strictObject({ ms: z.int() });

test('a body that fits is returned', () => {
  expect(readControlBody(schema, { ms: 1 })).toEqual({ ms: 1 });
});

test.each([
  [{ ms: 'x', y: 1 }, 'ms: Invalid input'],
  [7, 'expected object'],
])('%j is refused by name', (body, message) => {
  expect(() => readControlBody(schema, body)).toThrow(message);
  expect(() => readControlBody(schema, body)).toThrow(ControlError);
});
