import { expect, it } from 'vitest';
import { toTone } from '../../src/acs/toTone.ts';
import { dtmfKeys } from '../../src/flow/flow.ts';

it('has a name for every key', () => {
  expect(dtmfKeys.map(toTone)).toEqual([
    ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
    ...['asterisk', 'pound'],
  ]);
});
