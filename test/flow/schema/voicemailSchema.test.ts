import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

const voicemail = (properties: string) =>
  problemsOf(`start: a\nsteps:\n  a:\n    voicemail: { ${properties} }\n`);

test.each([
  ['ifFails: end', 'ok'],
  ['ifFails: end, notify: { webhook: "http://localhost:7071/x" }', 'ok'],
])('%s', (properties, expected) => {
  expect(voicemail(properties)).toEqual(expected === 'ok' ? voicemail('ifFails: end') : expected);
});

test.each([
  ['say: "x"', /`voicemail` has no `ifFails`/],
  ['ifFails: end, maxLength: 4s', /"4s" is not a time from 5s to 600s/],
  ['ifFails: end, maxLength: 11m', /"11m" is not a time from 5s to 600s/],
  ['ifFails: end, endSilence: 11s', /"11s" is not a time from 1s to 10s/],
  ['ifFails: end, beep: no', /beep/],
  ['ifFails: nowhere', /There is no step `nowhere`/],
  ['ifFails: end, notify: { webhook: "http://example.com" }', /is not an address that begins with/],
  ['ifFails: end, notify: { teams: "x" }', /is not an address that begins with https/],
  ['ifFails: end, notify: { mail: "x" }', /mail/],
])('%s', (properties, expected) => {
  expect(String(voicemail(properties))).toMatch(expected);
});
