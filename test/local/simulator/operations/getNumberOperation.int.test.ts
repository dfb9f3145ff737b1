import type { BeginPurchasePhoneNumbersOptions } from '@azure/communication-phone-numbers';
import { expect, test } from 'vitest';
import { sendSigned } from '../sendSigned.ts';
import { startResource, wanted } from '../startResource.ts';

type Options = BeginPurchasePhoneNumbersOptions & { readonly resumeFrom: string };

const version = 'api-version=2025-06-01';

test('an interrupted purchase is resumed from what was saved', async () => {
  const { advance, numbers, sim } = await startResource({ factor: 1, searchDelayMs: 0 });
  const search = await numbers.beginSearchAvailablePhoneNumbers(wanted);
  const { searchId } = await search.pollUntilDone();
  const saved = (await numbers.beginPurchasePhoneNumbers(searchId)).toString();
  await advance(20_000);
  const status = [{ operation: 'getNumberOperation', code: 0 }];
  await sim('PUT', '/faults', { status });
  // The SDK takes it, although its types do not say so.
  const options: Options = { resumeFrom: saved };
  const resume = () => numbers.beginPurchasePhoneNumbers(searchId, options);
  await expect(resume()).rejects.toMatchObject({ code: 'ECONNRESET' });
  const poller = await resume();
  expect(await poller.pollUntilDone()).toMatchObject({ body: { status: 'succeeded' } });
  const { requests } = await sim<{ requests: { operation: string }[] }>('GET', '/requests');
  const purchases = requests.filter(({ operation }) => operation === 'purchaseNumbers');
  expect(purchases).toHaveLength(1);
});

test('an unknown operation is a 404', async () => {
  const { url } = await startResource();
  const path = `/phoneNumbers/operations/purchase_none?${version}`;
  const answer = await sendSigned(url, { method: 'GET', path });
  expect([answer.status, await answer.json()]).toMatchObject([
    404,
    { error: { code: 'NotFound', target: 'operationid' } },
  ]);
});
