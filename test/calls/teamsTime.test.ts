import { expect, test } from 'vitest';
import { teamsTime } from '../../src/calls/teamsTime.ts';

test('a moment is left to Teams to show', () => {
  expect(teamsTime(Date.parse('2026-11-21T09:58:30.999Z'))).toBe(
    '{{DATE(2026-11-21T09:58:30Z, SHORT)}} {{TIME(2026-11-21T09:58:30Z)}}',
  );
});
