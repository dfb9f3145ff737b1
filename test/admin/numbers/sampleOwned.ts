import type { PurchasedPhoneNumber } from '@azure/communication-phone-numbers';

/** A number of Seattle as the SDK gives it. */
export const ownedOf = (change: Partial<PurchasedPhoneNumber> = {}): PurchasedPhoneNumber => ({
  ...{ id: '12065550100', phoneNumber: '+12065550100', countryCode: 'US' },
  ...{ phoneNumberType: 'geographic', assignmentType: 'application' },
  capabilities: { calling: 'inbound+outbound', sms: 'none' },
  purchaseDate: new Date('2026-11-21T10:00:00Z'),
  cost: { amount: 1, currencyCode: 'USD', billingFrequency: 'monthly' },
  ...change,
});
