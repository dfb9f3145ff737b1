import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { watchStalls } from '../../../../src/local/bench/rig/watchStalls.ts';

test('a server that does not answer for a while is found out', async () => {
  let delayMs = 0;
  const server = createServer((_, response) => {
    setTimeout(() => response.writeHead(403).end(), delayMs);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stalls = watchStalls(`http://127.0.0.1:${port}/`, 400);
  try {
    await sleep(300);
    expect(stalls.found()).toEqual([]);
    delayMs = 600;
    await sleep(200);
    delayMs = 0;
    await expect.poll(() => stalls.found().length, { timeout: 5_000 }).toBeGreaterThan(0);
    const [stall = { from: 0, to: 0 }] = stalls.found();
    expect(stall.to - stall.from).toBeGreaterThan(400);
  } finally {
    await stalls.stop();
    server.close();
  }
});
