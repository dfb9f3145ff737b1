import { expect, test } from 'vitest';
import { flowOf } from '../flowOf.ts';

const stepOf = (properties: string) =>
  Object.values(
    flowOf(`start: a\nsteps:\n  a: { voicemail: { ifFails: end, ${properties} } }\n`).steps,
  )[0];

test('what is not written has its default', () => {
  expect(stepOf('')).toEqual({
    kind: 'voicemail',
    prompt: null,
    maxMs: 120_000,
    endSilenceMs: 5_000,
    thanks: null,
    go: 'end',
    ifFails: 'end',
    notify: { webhook: null, teams: null },
  });
});

test('what is written is read', () => {
  const written = `say: "Speak.", maxLength: 300s, endSilence: 3s, thanks: { text: "Thanks." },
    go: a, notify: { webhook: "https://example.com/v", teams: "https://example.org/t?sig=1" }`;
  expect(stepOf(written)).toMatchObject({
    prompt: { kind: 'text', text: 'Speak.' },
    maxMs: 300_000,
    endSilenceMs: 3_000,
    thanks: { kind: 'text', text: 'Thanks.' },
    go: 'a',
    notify: { webhook: 'https://example.com/v', teams: 'https://example.org/t?sig=1' },
  });
});
