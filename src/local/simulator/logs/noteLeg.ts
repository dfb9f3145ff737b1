import { randomUUID } from 'node:crypto';
import type { Connection, Conversation, Failure, Line } from '../calls/model.ts';
import type { World } from '../world.ts';
import type { Legs } from './createLogs.ts';
import type { FinishedCall } from './model.ts';
import { toStreamRows } from './toStreamRows.ts';
import { toSummaryRows } from './toSummaryRows.ts';
import { toUpdateRows } from './toUpdateRows.ts';
import { toUsageRows } from './toUsageRows.ts';

function legsOf({ logs }: World, conversation: Conversation): Legs {
  const legs = logs.legs.get(conversation) ?? { finished: [], appLegs: 0 };
  logs.legs.set(conversation, legs);
  return legs;
}

function writeCall({ logs }: World, call: FinishedCall): void {
  const summary = toSummaryRows(call, logs.random);
  logs.deliver('ACSCallSummary', summary);
  logs.deliver('ACSCallSummaryUpdates', toUpdateRows(summary, logs.random));
  logs.deliver('ACSCallDiagnostics', toStreamRows(call, logs.random));
  logs.deliver('ACSBillingUsage', toUsageRows(call));
}

/** Once nobody is left in a call, its rows are written. */
function settle(world: World, conversation: Conversation): void {
  if (conversation.lines.size > 0 || conversation.connections.size > 0) return;
  const { appLegs, finished } = legsOf(world, conversation);
  world.logs.legs.delete(conversation);
  if (finished.length === 0) return;
  const { correlationId } = conversation;
  writeCall(world, { correlationId, legs: finished, appLegs });
}

/** A phone is on the hook again, whether it was ever through or not. */
export function noteLineEnd(world: World, line: Line): void {
  const { conversation, direction, id, rawId, transcript } = line;
  const reason = line.endReason ?? '';
  // What the app answers stands in its own leg; what was redirected goes on in another.
  if (line.appEnd === undefined && reason !== 'redirected') {
    const timeOf = (kind: string): number | undefined => {
      const entry = transcript.find((each) => each.kind === kind);
      return entry === undefined ? undefined : Date.parse(entry.at);
    };
    const endMs = Math.round(world.clock.now());
    const startMs = timeOf('dialled') ?? endMs;
    const leg = { id, endpointId: randomUUID(), rawId, direction, startMs, endMs, reason };
    legsOf(world, conversation).finished.push({ ...leg, answeredMs: timeOf('answered') });
  }
  settle(world, conversation);
}

/** The app has left a call. */
export function noteAppEnd(world: World, { conversation }: Connection): void {
  legsOf(world, conversation).appLegs += 1;
  settle(world, conversation);
}

/** Somebody whom the app wanted to dial was not even rung. */
export function noteRefused(
  world: World,
  { conversation }: Connection,
  rawId: string,
  { reason }: Failure,
): void {
  const nowMs = Math.round(world.clock.now());
  legsOf(world, conversation).finished.push({
    id: randomUUID(),
    endpointId: randomUUID(),
    rawId,
    direction: 'outbound',
    startMs: nowMs,
    answeredMs: undefined,
    endMs: nowMs,
    reason,
  });
}
