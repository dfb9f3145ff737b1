import http from 'node:http';
import { createWorld } from './createWorld.ts';
import { handleRequest } from './server/handleRequest.ts';
import { type GivenOptions, simulatorOptions } from './simulatorOptions.ts';

/** Longer than clients keep idle connections, so that no request meets one that is closing. */
const keepAliveTimeoutMs = 120_000;

/**
 * A stand-in for Azure Communication Services, not listening yet: call `listen` on the server, and
 * `close` to end it with all of its timers and connections.
 */
export function createAcsSimulator(given: GivenOptions): http.Server {
  const world = createWorld(simulatorOptions(given));
  const server = http.createServer((request, response) => {
    void handleRequest(world, request, response);
  });
  server.keepAliveTimeout = keepAliveTimeoutMs;
  server.on('close', () => {
    world.clock.stop();
    world.client.stop();
  });
  return server;
}
