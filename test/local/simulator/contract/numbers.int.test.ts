import { CommunicationIdentityClient } from '@azure/communication-identity';
import { PhoneNumbersClient, SipRoutingClient } from '@azure/communication-phone-numbers';
import type { PollerLike, PollOperationState } from '@azure/core-lro';
import { expect, test } from 'vitest';
import { all, buy, type Resource, startResource, wanted } from '../startResource.ts';
import { ourNumber } from '../startSimulator.ts';
import fixtures from './numbers.json' with { type: 'json' };
import { type Exchange, recordExchanges } from './recordExchanges.ts';

/*
 * The fixtures were made of what the official SDK sends and of what the real service was recorded
 * to answer, so that the simulator is measured against both.
 */

async function start(given: Parameters<typeof startResource>[0] = {}) {
  const { exchanges, policy } = recordExchanges();
  return { ...(await startResource({ factor: 1, ...given }, policy)), exchanges };
}

/** Requests have to be the same, answers have to hold all that was recorded. */
function compare(exchanges: readonly Exchange[], name: keyof typeof fixtures): void {
  const expected: readonly Exchange[] = fixtures[name];
  expect(exchanges.map(({ request }) => request)).toEqual(expected.map(({ request }) => request));
  expect(exchanges.map(({ response }) => response)).toMatchObject(
    expected.map(({ response }) => response),
  );
}

/** Polls to the end, so much time passing between two polls. */
async function pollEvery<T>(
  ms: number,
  poller: PollerLike<PollOperationState<T>, T>,
  { advance }: Pick<Resource, 'advance'>,
): Promise<T | undefined> {
  for (let turn = 0; turn < 20 && !poller.isDone(); turn += 1) {
    await advance(ms);
    await poller.poll();
  }
  return poller.getResult();
}

const tollFree = {
  countryCode: 'US',
  phoneNumberType: 'tollFree',
  assignmentType: 'application',
  capabilities: { calling: 'inbound+outbound', sms: 'none' },
  quantity: 1,
} as const;

test('a search', async () => {
  const resource = await start();
  const poller = await resource.numbers.beginSearchAvailablePhoneNumbers(tollFree);
  const result = await pollEvery(2000, poller, resource);
  compare(resource.exchanges, 'search');
  const held = Date.parse(String(result?.searchExpiresBy)) - Date.now();
  // The clock was moved by 4 s; the test itself takes some moments too.
  expect(held / 60_000).toBeGreaterThan(15.8);
  expect(held / 60_000).toBeLessThan(16.1);
});

test('a purchase, which goes back from running to not started', async () => {
  const resource = await start({ searchDelayMs: 0 });
  const { exchanges, numbers, sim } = resource;
  const search = await numbers.beginSearchAvailablePhoneNumbers(tollFree);
  const { searchId, phoneNumbers } = await search.pollUntilDone();
  exchanges.length = 0;
  const poller = await numbers.beginPurchasePhoneNumbers(searchId);
  expect(await sim('GET', '/numbers')).toEqual({ numbers: [ourNumber] });
  await pollEvery(2500, poller, resource);
  compare(exchanges, 'purchase');
  expect(await sim('GET', '/numbers')).toEqual({ numbers: [ourNumber, ...phoneNumbers] });
});

test('a change of what a number can do', async () => {
  const resource = await start({ numbers: ['+14255550100'] });
  const change = { calling: 'inbound', sms: 'none' } as const;
  const poller = await resource.numbers.beginUpdatePhoneNumberCapabilities('+14255550100', change);
  expect(await pollEvery(2000, poller, resource)).toMatchObject({ capabilities: change });
  compare(resource.exchanges, 'update');
});

test('a release', async () => {
  const resource = await start({ numbers: ['+14255550100'] });
  const poller = await resource.numbers.beginReleasePhoneNumber('+14255550100');
  await pollEvery(2500, poller, resource);
  compare(resource.exchanges, 'release');
  expect(await resource.sim('GET', '/numbers')).toEqual({ numbers: [] });
});

test('a list of more than a page', async () => {
  const numbers = Array.from({ length: 101 }, (_each, index) => `+1425555${1000 + index}`);
  const resource = await start({ numbers });
  const listed = await all(resource.numbers.listPurchasedPhoneNumbers());
  expect(listed.map(({ phoneNumber }) => phoneNumber)).toEqual(numbers);
  compare(resource.exchanges, 'list');
});

const refused: readonly [keyof typeof fixtures, (resource: Resource) => Promise<unknown>][] = [
  ['notFound', ({ numbers }) => numbers.getPurchasedPhoneNumber('+14155550199')],
  [
    'notOwned',
    ({ numbers }) =>
      numbers.beginUpdatePhoneNumberCapabilities('+14155550199', { calling: 'inbound' }),
  ],
  [
    'invalidNumber',
    ({ numbers }) =>
      numbers.beginUpdatePhoneNumberCapabilities('invalid_phone_number', { calling: 'inbound' }),
  ],
  [
    'invalidCombination',
    ({ numbers }) =>
      numbers.beginSearchAvailablePhoneNumbers({
        ...tollFree,
        assignmentType: 'person',
        capabilities: { calling: 'none', sms: 'inbound+outbound' },
      }),
  ],
  [
    'unknownSearch',
    ({ numbers }) => numbers.beginPurchasePhoneNumbers('00000000-0000-0000-0000-000000000000'),
  ],
];

test.each(refused)('the refusal %s', async (name, attempt) => {
  const resource = await start();
  await expect(attempt(resource)).rejects.toMatchObject({ name: 'RestError' });
  compare(resource.exchanges, name);
});

test('numbers that are only sold to those who do not sell them on', async () => {
  const resource = await start({ factor: 0 });
  const { exchanges, numbers } = resource;
  const request = { ...wanted, countryCode: 'SE', areaCode: '8' };
  const search = await numbers.beginSearchAvailablePhoneNumbers(request);
  const { isAgreementToNotResellRequired, searchId } = await search.pollUntilDone();
  expect(isAgreementToNotResellRequired).toBe(true);
  exchanges.length = 0;
  await expect(numbers.beginPurchasePhoneNumbers(searchId)).rejects.toThrow(/Consent/);
  compare(exchanges, 'noConsent');
  const agreed = await numbers.beginPurchasePhoneNumbers(searchId, { agreeToNotResell: true });
  await agreed.pollUntilDone();
  expect(await buy({ numbers }).catch(String)).toMatch(/no more than 1/);
});

const catalogue: readonly [keyof typeof fixtures, (resource: Resource) => Promise<unknown>][] = [
  ['countries', ({ numbers }) => all(numbers.listAvailableCountries())],
  ['tollFreeAreaCodes', ({ numbers }) => all(numbers.listAvailableTollFreeAreaCodes('US'))],
  [
    'localities',
    ({ numbers }) =>
      all(
        numbers.listAvailableLocalities('US', {
          administrativeDivision: 'WA',
          phoneNumberType: 'geographic',
        }),
      ),
  ],
  [
    'geographicAreaCodes',
    ({ numbers }) =>
      all(
        numbers.listAvailableGeographicAreaCodes('US', {
          locality: 'San Francisco',
          administrativeDivision: 'CA',
          assignmentType: 'person',
        }),
      ),
  ],
  ['offerings', ({ numbers }) => all(numbers.listAvailableOfferings('US'))],
  [
    'operator',
    async ({ numbers }) => {
      const number = '+18332016898';
      const details = (includeAdditionalOperatorDetails: boolean) => ({
        includeAdditionalOperatorDetails,
      });
      await numbers.searchOperatorInformation([number], details(false));
      await numbers.searchOperatorInformation([number], details(true));
      const both = [number, number];
      await expect(numbers.searchOperatorInformation(both, details(false))).rejects.toThrow(/one/);
    },
  ],
];

test.each(catalogue)('what there is: %s', async (name, ask) => {
  const resource = await start();
  await ask(resource);
  compare(resource.exchanges, name);
});

test('a client with another key is let in nowhere', async () => {
  const { url } = await start();
  const options = { allowInsecureConnection: true, retryOptions: { maxRetries: 0 } };
  const wrong = `endpoint=${url}/;accesskey=AAAA`;
  const refusal = { statusCode: 401, code: 'Denied' };
  const numbers = new PhoneNumbersClient(wrong, options);
  await expect(numbers.getPurchasedPhoneNumber(ourNumber)).rejects.toMatchObject(refusal);
  const routing = new SipRoutingClient(wrong, options);
  await expect(all(routing.listTrunks())).rejects.toMatchObject(refusal);
  const identities = new CommunicationIdentityClient(wrong, options);
  await expect(identities.createUser()).rejects.toMatchObject(refusal);
});

test('a client that is throttled once gets its answer the second time', async () => {
  const { numbers, sim } = await start();
  const fault = { operation: 'getNumber', code: 429, retryAfter: 1 };
  await sim('PUT', '/faults', { status: [fault] });
  await expect(numbers.getPurchasedPhoneNumber(ourNumber)).rejects.toMatchObject({
    statusCode: 429,
  });
  expect(await numbers.getPurchasedPhoneNumber(ourNumber)).toMatchObject({ countryCode: 'US' });
});
