import { RequestError } from './requestError.ts';
import { toJsonReply } from './toJsonReply.ts';
import type { Endpoint } from './webRequest.ts';

/** The names of the parts that are down; none when all is well. */
export type FindDown = () => Promise<readonly string[]>;

/** `GET /api/health`: whether this instance can take calls. */
export const healthEndpoint =
  (findDown: FindDown): Endpoint =>
  async () => {
    const down = await findDown();
    if (down.length === 0) return toJsonReply(200, { status: 'ok' });
    const errors = down.map((field) => ({ field, message: 'It does not answer.' }));
    throw new RequestError('notReady', `Down: ${down.join(', ')}.`, errors);
  };
