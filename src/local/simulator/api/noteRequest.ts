import * as z from 'zod';
import { toOperationRow } from '../logs/toOperationRow.ts';
import type { World } from '../world.ts';
import type { ApiAnswer } from './answerRequest.ts';
import { callAutomation } from './callAutomation.ts';
import type { Matched } from './matchRoute.ts';

const shownIdLength = 8;

const withContext = z.object({ incomingCallContext: z.string() });
const withError = z.object({ error: z.object({ message: z.string() }) });

export type Asked = { readonly matched: Matched; readonly body: unknown };

/** The correlation id of the call that a request is about; ask before it is performed. */
export function callOfRequest(world: World, { matched, body }: Asked): string | undefined {
  const [legId] = matched.params;
  if (legId !== undefined) return world.wire.callOfLeg(legId);
  const read = withContext.safeParse(body);
  if (!read.success) return undefined;
  return world.offers.get(read.data.incomingCallContext)?.conversation.correlationId;
}

export type Performed = {
  readonly at: string;
  readonly ms: number;
  readonly matched: Matched;
  readonly answer: ApiAnswer;
  /** What `callOfRequest` said. */
  readonly call: string | undefined;
};

/** Notes what the app asked for and was told, if it is known about which call. */
export function noteRequest(world: World, { at, ms, matched, answer, call }: Performed): void {
  const { connection, status } = answer;
  if (connection) world.wire.bindLeg(connection.id, connection.correlationId);
  const correlationId = connection?.correlationId ?? call;
  const { name, service } = matched.operation;
  const legId = connection?.id ?? matched.params[0];
  if (service === callAutomation) {
    const row = toOperationRow({ name, status, ms, correlationId, legId });
    world.logs.write('ACSCallAutomationIncomingOperations', row);
  }
  if (correlationId === undefined) return;
  const refused = withError.safeParse(answer.body);
  world.wire.add(correlationId, {
    at,
    way: 'fromApp',
    name,
    status,
    ms,
    ...(refused.success ? { message: refused.data.error.message } : {}),
    ...(legId === undefined ? {} : { leg: legId.slice(0, shownIdLength) }),
  });
}
