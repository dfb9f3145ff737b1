import { expect, test } from 'vitest';
import { nearest } from '../../src/flow/nearest.ts';

const names = ['say', 'menu', 'transfer', 'hangup', 'billing', 'technical'];

test.each([
  ['mneu', 'menu'],
  ['Menu', 'menu'],
  ['hangUp', 'hangup'],
  ['trasnfer', 'transfer'],
  ['biling', 'billing'],
  ['technicl', 'technical'],
  ['sya', 'say'],
  ['play', null],
  ['x', null],
  ['s', null],
  ['', null],
  ['technical'.repeat(20), null],
])('%j is nearest to %j', (written, meant) => {
  expect(nearest(written, names)).toBe(meant);
});

test('of several near names the nearest is meant, and the first of equals', () => {
  expect(nearest('bill', ['billy', 'bull', 'bill'])).toBe('bill');
  expect(nearest('bell', ['bill', 'bull'])).toBe('bill');
  expect(nearest('bell', [])).toBe(null);
});
