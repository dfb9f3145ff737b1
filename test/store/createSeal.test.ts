import { expect, it } from 'vitest';
import { createSeal } from '../../src/store/createSeal.ts';
import { testSeal } from './testSeal.ts';

it('gives back what it closed, and shows nothing of it', () => {
  const closed = testSeal.close('1234', 'call-1|pin');
  expect(closed).not.toContain('1234');
  expect(testSeal.open(closed, 'call-1|pin')).toBe('1234');
});

it('closes the same text differently every time', () => {
  expect(testSeal.close('1234', 'a')).not.toBe(testSeal.close('1234', 'a'));
});

it.each([
  ['of another call', (closed: string) => testSeal.open(closed, 'call-2|pin')],
  ['under another key', (closed: string) => createSeal(new Uint8Array(32)).open(closed, 'call-1')],
  ['that is damaged', (closed: string) => testSeal.open(`AAAA${closed.slice(4)}`, 'call-1')],
  ['that is cut short', (closed: string) => testSeal.open(closed.slice(0, 9), 'call-1')],
  ['that is empty', () => testSeal.open('', 'call-1')],
])('does not open a text %s', (_, open) => {
  expect(open(testSeal.close('1234', 'call-1'))).toBeNull();
});
