import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import {
  answers,
  choosePort,
  freePort,
  isFree,
} from '../../../../src/local/tasks/environment/ports.ts';

const listenSomewhere = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
};

test('a port with a listener is not free, and one without is', async () => {
  const taken = await listenSomewhere();
  expect(await isFree(taken)).toBe(false);
  expect(await answers(taken)).toBe(true);
  const free = await freePort();
  expect(await isFree(free)).toBe(true);
  expect(await answers(free)).toBe(false);
});

test('0 chooses any port; one in use is an error that names the option', async () => {
  expect(await choosePort(0, '--port')).toBeGreaterThan(0);
  const taken = await listenSomewhere();
  await expect(choosePort(taken, '--port')).rejects.toThrow(/is in use.*--port/);
});
