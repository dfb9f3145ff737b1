import { onTestFinished } from 'vitest';
import { createConnection } from '../../../src/local/simulator/calls/connections.ts';
import { createConversation } from '../../../src/local/simulator/calls/createConversation.ts';
import { connectLine, createLine } from '../../../src/local/simulator/calls/lines.ts';
import type { Connection, Line } from '../../../src/local/simulator/calls/model.ts';
import { createWorld } from '../../../src/local/simulator/createWorld.ts';
import type { EventSigner } from '../../../src/local/simulator/events/createEventSigner.ts';
import type { CloudEvent } from '../../../src/local/simulator/events/toCallbackEvent.ts';
import type { GridEvent } from '../../../src/local/simulator/events/toGridEvent.ts';
import {
  type SimulatorOptions,
  simulatorOptions,
} from '../../../src/local/simulator/simulatorOptions.ts';
import type { World } from '../../../src/local/simulator/world.ts';

export const callerRawId = '4:+14255550100';
export const agentRawId = '4:+18005551001';
export const ourRawId = '4:+18005550199';
export const audience = '9a1b0000-0000-4000-8000-000000000001';

/** No test of a world without sockets looks at a signature. */
const signer: EventSigner = {
  sign: () => Promise.resolve('token'),
  keys: () => Promise.resolve({ keys: [] }),
};

export type TestWorld = {
  readonly world: World;
  /** Callbacks that would have been posted. */
  readonly sent: { readonly url: string; readonly event: CloudEvent }[];
  /** Event names without their prefix, in order. */
  readonly names: () => string[];
  readonly published: GridEvent[];
};

/** A world that writes down its events instead of posting them; its clock stops with the test. */
export function createTestWorld(given: Partial<SimulatorOptions> = {}): TestWorld {
  const sent: TestWorld['sent'] = [];
  const published: GridEvent[] = [];
  const options = simulatorOptions({ accessKey: 'a2V5', audience, factor: 0, ...given });
  const world: World = {
    ...createWorld(options, signer),
    callbacks: {
      send: (url, event) => sent.push({ url, event }),
      nextDelivery: () => Promise.resolve(),
    },
    eventGrid: {
      publish: (event, copies) => {
        for (let copy = 0; copy < copies; copy += 1) published.push(event);
      },
      subscribe: () => Promise.resolve(undefined),
      list: () => [],
      unsubscribe: () => false,
    },
    report: (error) => {
      throw error;
    },
  };
  onTestFinished(() => {
    world.clock.stop();
    world.client.stop();
  });
  const names = (): string[] =>
    sent.map(({ event }) => event.type.replace('Microsoft.Communication.', ''));
  return { world, sent, names, published };
}

/** A caller and the app, connected. */
export function connectCaller(world: World): { line: Line; connection: Connection } {
  const conversation = createConversation();
  const line = createLine(world, {
    from: callerRawId,
    to: ourRawId,
    rawId: callerRawId,
    direction: 'inbound',
    conversation,
    callerId: undefined,
  });
  const connection = createConnection(world, {
    conversation,
    callbackUri: 'http://localhost/callbacks',
    operationContext: 'leg',
    createdByApp: false,
    hasSpeech: true,
    source: callerRawId,
    targets: [ourRawId],
    callerId: undefined,
    displayName: undefined,
  });
  connectLine(world, line);
  connection.state = 'connected';
  return { line, connection };
}
