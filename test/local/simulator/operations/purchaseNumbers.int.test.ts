import { expect, test } from 'vitest';
import { all, buy, startResource, wanted } from '../startResource.ts';
import { caller, ourNumber } from '../startSimulator.ts';

test('a number that was bought rings the app, can be called from, and is gone after release', async () => {
  const { answer, app, client, dial, numbers, sim } = await startResource();
  const bought = await buy({ numbers });
  expect(bought).toBe('+12065550100');
  expect(await sim('GET', '/numbers')).toEqual({ numbers: [ourNumber, bought] });
  expect((await all(numbers.listPurchasedPhoneNumbers())).map((each) => each.phoneNumber)).toEqual([
    ourNumber,
    bought,
  ]);

  await dial({ to: bought });
  const incoming = await app.nextIncoming();
  expect(incoming.data.to).toMatchObject({ phoneNumber: { value: bought } });
  await answer(incoming);
  await app.next('CallConnected');

  await client.createCall(
    { targetParticipant: { phoneNumber: caller }, sourceCallIdNumber: { phoneNumber: bought } },
    app.callback('b'),
  );
  await app.next('CallConnected', 'b');

  await (await numbers.beginReleasePhoneNumber(bought)).pollUntilDone();
  expect(await sim('POST', '/calls', { from: caller, to: bought }, 400)).toMatchObject({
    error: { code: 'notOurs' },
  });
  await expect(numbers.getPurchasedPhoneNumber(bought)).rejects.toMatchObject({ code: 'NotFound' });
});
