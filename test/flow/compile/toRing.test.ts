import { expect, test } from 'vitest';
import { defaultAccept, toRing } from '../../../src/flow/compile/toRing.ts';

test('the default asks for the key that counts', () => {
  const ring = toRing({ ringFor: 5000, accept: { key: 'star', timeout: 4000 } }, {});
  const text = 'To take the call, press star.';
  const accept = { key: 'star', prompt: { kind: 'text', text }, silenceMs: 4000 };
  expect(ring).toMatchObject({ ringMs: 5000, accept });
  expect(defaultAccept('2')).toBe('To take the call, press 2.');
});

test('recordings are those of the flow', () => {
  const audio = { 'wait.wav': { name: 'wait.0123.wav', ms: 900 } };
  const ring = toRing({ ringFor: 5000, hold: { file: 'wait.wav' } }, audio);
  expect(ring.hold).toEqual({ kind: 'file', file: 'wait.0123.wav', ms: 900 });
});
