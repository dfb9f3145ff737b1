import { expect, it } from 'vitest';
import { toBreak } from '../../src/acs/toBreak.ts';

it('is silence in whole milliseconds', () => {
  expect(toBreak(400.4)).toBe('<break time="400ms"/>');
});
