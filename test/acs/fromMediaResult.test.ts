import { expect, it } from 'vitest';
import { fromMediaResult } from '../../src/acs/fromMediaResult.ts';
import type { Cause } from '../../src/engine/event.ts';

it.each<[number, number, Cause]>([
  [405, 8522, 'speechDown'],
  [404, 8522, 'gone'],
  [429, 8565, 'speechDown'],
  [400, 8567, 'speechDown'],
  [408, 8570, 'speechDown'],
  [500, 8511, 'badPrompt'],
  [400, 8535, 'badPrompt'],
  [400, 8536, 'badPrompt'],
  [400, 8582, 'badPrompt'],
  [400, 8508, 'cancelled'],
  [500, 8572, 'failed'],
  [500, 9999, 'failed'],
  [0, 0, 'failed'],
])('%i/%i is %s', (code, subCode, cause) => {
  expect(fromMediaResult({ code, subCode })).toBe(cause);
});
