import { expect, test } from 'vitest';
import { claimant, withClaim } from '../../../../src/local/softphone/state/claims.ts';

test('the last tab that took a call has it', () => {
  const text = withClaim(withClaim(null, 'call', 'one'), 'call', 'two');
  expect(claimant(text, 'call')).toBe('two');
  expect(claimant(text, 'other')).toBeNull();
});

test('old claims are forgotten, and what is no claim is none', () => {
  let text: string | null = null;
  for (let call = 0; call < 50; call += 1) text = withClaim(text, String(call), 'tab');
  expect([claimant(text, '0'), claimant(text, '49')]).toEqual([null, 'tab']);
  expect(claimant('{', 'call')).toBeNull();
  expect(claimant('{"a":[]}', 'a')).toBeNull();
});
