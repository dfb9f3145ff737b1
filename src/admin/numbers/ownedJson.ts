import type { PurchasedPhoneNumber } from '@azure/communication-phone-numbers';
import type { Route } from '../../flow/route.ts';
import { describeTaken, takenBy, usualFlow } from './flowsOfNumber.ts';
import { formatCost } from './formatCost.ts';

/** A number of the resource, with what the routes do with its calls. */
export type OwnedJson = Readonly<{
  number: string;
  country: string;
  type: string;
  assignment: string;
  calling: string;
  sms: string;
  cost: Readonly<{ amount: number; currency: string; billingFrequency: string }>;
  /** ISO 8601. */
  purchasedAt: string;
  /** The flow that usually answers; null when none does. */
  flow: string | null;
  /** The same with its exceptions, for people. */
  calls: string;
}>;

/** A number of the resource, for programs and for `ownedCells`. */
export const toOwnedJson = (owned: PurchasedPhoneNumber, routes: readonly Route[]): OwnedJson => {
  const taken = takenBy(routes, owned.phoneNumber);
  const { amount, currencyCode, billingFrequency } = owned.cost;
  return {
    number: owned.phoneNumber,
    country: owned.countryCode,
    type: owned.phoneNumberType,
    assignment: owned.assignmentType,
    calling: owned.capabilities.calling,
    sms: owned.capabilities.sms,
    cost: { amount, currency: currencyCode, billingFrequency },
    purchasedAt: new Date(owned.purchaseDate).toISOString(),
    flow: usualFlow(taken),
    calls: describeTaken(taken),
  };
};

/** The names of the columns of `ownedCells`. */
export const ownedHeadings: readonly string[] = [
  ...['NUMBER', 'COUNTRY', 'TYPE', 'CALLING', 'SMS', 'A MONTH', 'CALLS GO TO'],
];

/** A number as a row of a table. */
export const ownedCells = (owned: OwnedJson): readonly string[] => [
  ...[owned.number, owned.country, owned.type, owned.calling, owned.sms],
  ...[formatCost(owned.cost), owned.calls],
];
