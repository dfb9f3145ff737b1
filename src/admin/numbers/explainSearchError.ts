/** What the provider's words for a search or an order that did not go well mean. */
const meanings: Readonly<Record<string, string>> = {
  OutOfStock: 'there are none left; ask for another area code or kind of number',
  AuthorizationDenied: 'the subscription may not have such numbers; see who is eligible',
  MissingAddress: 'an address in that country is needed; the portal takes it',
  InvalidAddress: 'the address is not accepted; the portal takes another',
  InvalidOfferModel: 'the subscription is of a kind that cannot buy numbers, such as a trial',
  NotEnoughLicenses: 'the tenant lacks licences for such numbers',
  NoWallet: 'the subscription has nothing that pays',
  NotEnoughCredit: 'the subscription has not enough credit',
  NumbersPartiallyAcquired: 'there were fewer than were asked for',
  AllNumbersNotAcquired: 'none of them could be had',
  ReservationExpired: 'they were held for sixteen minutes, which are over',
  PurchaseFailed: 'the order has failed',
  BillingUnavailable: 'billing does not answer; try again later',
  ProvisioningFailed: 'they could not be set up',
};

/** The provider's word with what it means: `OutOfStock: there are none left …`. */
export const explainSearchError = (code: string): string => {
  const meaning = Object.hasOwn(meanings, code) ? meanings[code] : undefined;
  return meaning === undefined ? `${code}: the provider says no more` : `${code}: ${meaning}`;
};
