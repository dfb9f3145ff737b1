import { expect, it } from 'vitest';
import { fromTone } from '../../src/acs/fromTone.ts';
import { toTone } from '../../src/acs/toTone.ts';
import { dtmfKeys } from '../../src/flow/flow.ts';

it('reads back every key', () => {
  expect(dtmfKeys.map((key) => fromTone(toTone(key)))).toEqual(dtmfKeys);
});

it.each(['a', 'd', 'One', '1', '', null, undefined, 1])('has no key for %j', (tone) => {
  expect(fromTone(tone)).toBeNull();
});
