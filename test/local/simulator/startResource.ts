import { CommunicationIdentityClient } from '@azure/communication-identity';
import {
  PhoneNumbersClient,
  type SearchAvailablePhoneNumbersRequest,
  SipRoutingClient,
} from '@azure/communication-phone-numbers';
import type { PipelinePolicy } from '@azure/core-rest-pipeline';
import { accessKey, type Simulator, startSimulator } from './startSimulator.ts';

export type Resource = Simulator & {
  readonly numbers: PhoneNumbersClient;
  readonly routing: SipRoutingClient;
  readonly identities: CommunicationIdentityClient;
  /** Moves the simulator's clock. */
  readonly advance: (ms: number) => Promise<void>;
};

/** One geographic number of Seattle for calls. */
export const wanted: SearchAvailablePhoneNumbersRequest = {
  countryCode: 'US',
  phoneNumberType: 'geographic',
  assignmentType: 'application',
  capabilities: { calling: 'inbound+outbound', sms: 'none' },
  areaCode: '206',
  quantity: 1,
};

/** A simulator and the official clients of numbers, routing and identities, without retries. */
export async function startResource(
  given: Parameters<typeof startSimulator>[0] = {},
  policy?: PipelinePolicy,
): Promise<Resource> {
  const simulator = await startSimulator(given);
  const connectionString = `endpoint=${simulator.url}/;accesskey=${accessKey}`;
  const options = {
    allowInsecureConnection: true,
    retryOptions: { maxRetries: 0 },
    additionalPolicies: policy ? [{ policy, position: 'perRetry' as const }] : [],
  };
  return {
    ...simulator,
    numbers: new PhoneNumbersClient(connectionString, options),
    routing: new SipRoutingClient(connectionString, options),
    identities: new CommunicationIdentityClient(connectionString, options),
    advance: async (ms) => {
      await simulator.sim('POST', '/clock/advance', { ms });
    },
  };
}

/** All that an iterator gives. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** Searches, and buys what was found; gives the first number. */
export async function buy(
  { numbers }: Pick<Resource, 'numbers'>,
  changes: Partial<SearchAvailablePhoneNumbersRequest> = {},
): Promise<string> {
  const search = await numbers.beginSearchAvailablePhoneNumbers({ ...wanted, ...changes });
  const { searchId, phoneNumbers } = await search.pollUntilDone();
  await (await numbers.beginPurchasePhoneNumbers(searchId)).pollUntilDone();
  return phoneNumbers[0] ?? '';
}
