import { afterAll, beforeAll } from 'vitest';
import { createCallAutomationClient } from '../../src/acs/createCallAutomationClient.ts';
import type { AcsGatewayOptions, Made } from '../../src/acs/order.ts';
import { sendOrder } from '../../src/acs/sendOrder.ts';
import type { Order } from '../../src/calls/ports.ts';
import { type Recorded, type Recorder, type Reply, startRecorder } from './recorder.ts';

/** What an order has made, and the request that it was sent as. */
export type Sending = Readonly<{ made: Made; request: Recorded; method: string; path: string }>;

/** Sends orders to a server that records them; for the tests of one file. */
export const createSending = () => {
  let recorder: Recorder;
  beforeAll(async () => {
    recorder = await startRecorder();
  });
  afterAll(() => recorder[Symbol.asyncDispose]());
  const accesskey = Buffer.from('a key of the tests').toString('base64');
  return async (order: Order, reply: Reply): Promise<Sending> => {
    recorder.reply(reply);
    const options: AcsGatewayOptions = {
      client: createCallAutomationClient({
        connectionString: `endpoint=${recorder.url};accesskey=${accesskey}`,
      }),
      speechEndpoint: null,
      promptUrl: (file) => `https://app.example/api/prompts/${file}`,
    };
    const before = recorder.requests.length;
    const made = await sendOrder(options, order);
    const [request] = recorder.requests.slice(before);
    if (request === undefined) throw new Error('nothing was sent');
    const [path = ''] = request.path.split('?');
    return { made, request, method: request.method, path };
  };
};
