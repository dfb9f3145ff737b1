import { expect, test } from 'vitest';
import { spokenTime } from '../../../src/engine/time/spokenTime.ts';

const moment = Date.parse('2026-12-24T17:00:00Z');

test.each([
  ['Europe/Berlin', 'en-US', 'Thursday, December 24 at 6:00 PM'],
  ['America/New_York', 'en-US', 'Thursday, December 24 at 12:00 PM'],
  ['Europe/Berlin', 'de-DE', 'Donnerstag, 24. Dezember um 18:00'],
  ['Asia/Kolkata', 'en-GB', 'Thursday 24 December at 22:30'],
  // No language has this form, and a call must not end for that.
  ['Europe/Berlin', 'en-USA-x', 'Thursday, December 24 at 6:00 PM'],
])('in %s, in %s: %s', (zone, language, words) => {
  expect(spokenTime(moment, zone, language)).toBe(words);
});
