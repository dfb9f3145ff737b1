import type {
  PhoneNumberCapabilities,
  PurchasedPhoneNumber,
} from '@azure/communication-phone-numbers';
import { checkOffering } from './checkOffering.ts';
import { collect } from './collect.ts';
import { followOperation } from './followOperation.ts';
import type { NumbersDeps } from './numbersDeps.ts';
import { explainFollow } from './operationFailure.ts';
import { type Begin, startOperation } from './startOperation.ts';

/** Nothing needs to be kept: asked for again, the same change does no harm. */
const keepNothing = async (): Promise<void> => undefined;

/**
 * Changes what a number of the resource can do, within what is offered of its kind.
 * @throws AdminError for what its kind cannot do
 */
export const changeAbilities = async (
  owned: PurchasedPhoneNumber,
  to: PhoneNumberCapabilities,
  deps: Pick<NumbersDeps, 'provider' | 'progress' | 'interrupted'>,
): Promise<void> => {
  const provider = await deps.provider();
  const { phoneNumber, countryCode: country, phoneNumberType: type } = owned;
  const offerings = await collect(provider.numbers.listAvailableOfferings(country));
  checkOffering(offerings, { country, type, assignment: owned.assignmentType, ...to });
  const begin: Begin<unknown> = (client, options) =>
    client.beginUpdatePhoneNumberCapabilities(phoneNumber, to, options);
  try {
    const address = await startOperation(begin, provider, keepNothing, deps.interrupted);
    await followOperation(begin, address, `Changing ${phoneNumber}`, provider, deps);
  } catch (error) {
    const state = 'The change may go on at the provider.';
    const remedy = `See with \`numbers show ${phoneNumber}\`, or run the same command again.`;
    throw explainFollow(error, state, remedy);
  }
};
