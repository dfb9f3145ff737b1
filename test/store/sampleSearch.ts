import type { FoundNumbers, NumberSearch, Purchase } from '../../src/store/numberSearchStore.ts';

export const found: FoundNumbers = {
  searchId: '0b0d5ba4-0000-4000-8000-000000000001',
  numbers: ['+12065550100'],
  cost: { amount: 1, currency: 'USD' },
  expiresAt: 1_764_000_960_000,
  mustNotResell: false,
  error: null,
};

export const purchase: Purchase = {
  at: 1_764_000_010_000,
  by: 'ada@laptop',
  operation: { operation: '/phoneNumbers/operations/purchase_1', result: null },
  bought: null,
};

/** A search for one number of Seattle that has found it. */
export const searchOf = (change: Partial<NumberSearch> = {}): NumberSearch => ({
  id: 'one',
  endpoint: 'https://contoso.example',
  question: 'US geographic 206 application calling inbound+outbound sms none',
  quantity: 1,
  at: 1_764_000_000_000,
  by: 'ada@laptop',
  operation: { operation: '/phoneNumbers/operations/search_1', result: '/result' },
  found,
  purchase: null,
  ...change,
});
