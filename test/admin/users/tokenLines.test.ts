import { expect, test } from 'vitest';
import { tokenLines } from '../../../src/admin/users/tokenLines.ts';
import { noon } from '../adminWorld.ts';

test.each([
  { minutes: 60, says: '(60 minutes)' },
  { minutes: 1440, says: '(24 hours)' },
])('a token of $minutes minutes says when it ends', ({ minutes, says }) => {
  const expiresOn = new Date(noon + minutes * 60_000);
  const [token, until] = tokenLines({ token: 'ey…', expiresOn }, noon, 'Europe/Berlin');
  expect(token).toBe('ey…');
  expect(until).toContain(says);
});
