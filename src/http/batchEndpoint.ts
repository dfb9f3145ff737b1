import type { CallAsked } from '../calls/callAsked.ts';
import { eachAtMost } from '../calls/eachAtMost.ts';
import type { Call } from '../engine/call.ts';
import type { BatchTurns } from './createBatchTurns.ts';
import type { ClientEndpoint } from './forClients.ts';
import { fromBatchCall } from './fromBatchCall.ts';
import { fromBatchRequest } from './fromBatchRequest.ts';
import { kinds, type Problem } from './problem.ts';
import { problemCodeOf } from './problemCodeOf.ts';
import { toCallResource } from './toCallResource.ts';
import { toJsonReply } from './toJsonReply.ts';
import { toProblem } from './toProblem.ts';

export type BatchPorts = Readonly<{
  request: (client: string, asked: CallAsked, delayMs: number) => Promise<Call>;
  turns: BatchTurns;
  /** Puts the errors of other rooms into the words of HTTP, and logs those that are our own. */
  explain: (error: unknown) => unknown;
}>;

type Result = Readonly<
  { idempotencyKey: string | null; status: number } & (
    | { call: Readonly<{ id: string; status: string }> }
    | { problem: Problem }
  )
>;

/**
 * So many calls of a batch are placed at once: enough to wait for storage less than it takes, few
 * enough that those whose turn has come are dialled meanwhile.
 */
const placedAtOnce = 6;

const keyOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'idempotencyKey' in value
    ? String(value.idempotencyKey).slice(0, 200)
    : null;

const placeOne = async (
  ports: BatchPorts,
  client: string,
  value: unknown,
  delayMs: number,
): Promise<Result> => {
  const idempotencyKey = keyOf(value);
  try {
    const call = await ports.request(client, fromBatchCall(value), delayMs);
    const { id, status } = toCallResource(call, null);
    return { idempotencyKey, status: 202, call: { id, status } };
  } catch (thrown) {
    const error = ports.explain(thrown);
    const code = problemCodeOf(error);
    return { idempotencyKey, status: kinds[code].status, problem: toProblem(error, code) };
  }
};

/**
 * `POST /api/batches`: up to 1,000 calls, each with a key of its own and an answer of its own, in
 * the order in which they came. What was not taken can be sent again with the rest: the same keys
 * make the same calls.
 */
export const batchEndpoint =
  (ports: BatchPorts): ClientEndpoint =>
  async ({ body }, client) => {
    const calls = fromBatchRequest(body);
    const turnOf = ports.turns(calls.length);
    const results = await eachAtMost(placedAtOnce, calls, (value, index) =>
      placeOne(ports, client.name, value, turnOf(index)),
    );
    const accepted = results.filter((result) => 'call' in result).length;
    return toJsonReply(200, { accepted, refused: results.length - accepted, results });
  };
