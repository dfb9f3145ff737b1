import { expect, test } from 'vitest';
import { trackWork } from '../../../src/local/host/app/trackWork.ts';
import { createFrontDoor } from '../../../src/local/host/createFrontDoor.ts';

test('it is there before the app, lets what is under way end, and then takes no more', async () => {
  const work = trackWork();
  const door = await createFrontDoor(0, '127.0.0.1', work, () => undefined);
  const url = `http://127.0.0.1:${door.port}`;
  expect((await fetch(url)).status).toBe(503);

  let finish = () => {};
  const begun = new Promise<void>((begin) => {
    door.open(async () => {
      begin();
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return { status: 200, body: 'done' };
    });
  });
  const answer = fetch(url);
  await begun;
  door.stopTaking();
  await expect(fetch(url)).rejects.toThrow();
  finish();
  expect(await (await answer).text()).toBe('done');
  expect(await work.idle(60_000)).toBe(true);
  door.close();
});
