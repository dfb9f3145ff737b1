import { expect, it } from 'vitest';
import { toNote } from '../../src/acs/toNote.ts';

it.each([
  ['', '400/8536'],
  ['File not found.', '400/8536 File not found.'],
  ['DiagCode: 0#540000.@', '400/8536 DiagCode: 0#540000.@'],
  ['+12065550142 was busy', '400/8536 ••• was busy'],
  ['call to +1 (206) 555-0142.', '400/8536 call to •••.'],
  ['2065550142', '400/8536 •••'],
  ['4:+12065550142 left', '400/8536 ••• left'],
  ['sip:+12065550142@sbc.example;x=1 left', '400/8536 ••• left'],
  ['for 8:acs:5a0e_77b1', '400/8536 for •••'],
  ['at https://app.example/api/callbacks/c/1/secret now', '400/8536 at ••• now'],
  [`ticket ${'x'.repeat(41)}`, '400/8536 ticket •••'],
])('of %j keeps %j', (message, note) => {
  expect(toNote('400/8536', message)).toBe(note);
});

it('is never long', () => {
  expect(toNote('400/8536', 'so many words '.repeat(10_000)).length).toBeLessThanOrEqual(300);
});
