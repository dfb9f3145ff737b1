import { expect, it } from 'vitest';
import { createSeal } from '../../src/store/createSeal.ts';
import { openSecrets, sealSecrets } from '../../src/store/sealSecrets.ts';
import { newCallId, sampleCall, sampleRow } from './sampleRow.ts';
import { testSeal } from './testSeal.ts';

const id = newCallId();
const row = sampleRow(id, { call: { ...sampleCall(id), secrets: { pin: '4711', code: '0815' } } });

it('nobody reads a secret in storage, and the engine gets it back', () => {
  const sealed = sealSecrets(row, testSeal);
  expect(JSON.stringify(sealed)).not.toMatch(/4711|0815/);
  expect(openSecrets(sealed, testSeal)).toEqual(row);
});

it('a secret that cannot be opened is one that was never given', () => {
  const sealed = sealSecrets(row, createSeal(new Uint8Array(32)));
  expect(openSecrets(sealed, testSeal).call.secrets).toEqual({});
});

it('a call without secrets stays as it is', () => {
  const plain = sampleRow(id);
  expect(sealSecrets(plain, testSeal)).toBe(plain);
});
