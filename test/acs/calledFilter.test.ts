import { expect, test } from 'vitest';
import { calledFilterKey, calledFilterValue } from '../../src/acs/calledFilter.ts';
import { fromIdentifier } from '../../src/acs/fromIdentifier.ts';

test('a number is listed as an incoming call names it', () => {
  expect(calledFilterKey).toBe('data.to.rawId');
  const rawId = calledFilterValue('+18005550199');
  expect(fromIdentifier({ rawId })).toEqual({ kind: 'phone', number: '+18005550199' });
});
