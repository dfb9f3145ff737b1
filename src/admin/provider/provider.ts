import type { CommunicationIdentityClient } from '@azure/communication-identity';
import type { PhoneNumbersClient, SipRoutingClient } from '@azure/communication-phone-numbers';

/** The provider's resource, by its own clients. */
export type Provider = Readonly<{
  numbers: PhoneNumbersClient;
  /**
   * For what costs money or cannot be taken back: nothing is sent again on its own, for an answer
   * may be lost after the request has taken effect.
   */
  numbersOnce: PhoneNumbersClient;
  sip: SipRoutingClient;
  identities: CommunicationIdentityClient;
  /** `https://contoso.communication.azure.com`, without a slash at its end. */
  endpoint: string;
}>;
