import { expect, test } from 'vitest';
import type { Instant } from '../../src/engine/ids.ts';
import { toPreview } from '../../src/http/toPreview.ts';
import { number } from '../calls/world.ts';

const cost = {
  ...{ currency: 'USD', perMinute: 0.013, atMost: 0.78, destination: 'United States' },
  ratesOf: '2026-11-01',
};

test('a call that would be dialled', () => {
  const dialAt = Date.parse('2026-11-27T17:00:00Z') as Instant;
  const from = number('+18005550199');
  expect(toPreview({ dialAt, why: 'window', from, refused: null, cost })).toEqual({
    wouldDial: true,
    dialAt: '2026-11-27T17:00:00.000Z',
    why: 'window',
    from,
    cost,
  });
});

test('a call that would be refused', () => {
  const refused = { rule: 'spendDay', message: 'USD 100 of 100.' } as const;
  expect(toPreview({ dialAt: null, why: null, from: null, refused, cost: null })).toEqual({
    wouldDial: false,
    refusedBy: 'spendDay',
    message: 'USD 100 of 100.',
  });
});
