import { awaitedBy } from '../../src/engine/awaitedBy.ts';
import type { Call } from '../../src/engine/call.ts';
import type { Decision } from '../../src/engine/decision.ts';
import type { CallEvent } from '../../src/engine/event.ts';

/**
 * Whether an event is about another leg or attempt, or answers a command that the call does not
 * wait for.
 */
const isStray = (call: Call, event: CallEvent): boolean => {
  if (!('connection' in event)) return false;
  const isOther = call.connection !== null && call.connection !== event.connection;
  if (isOther || call.attempt !== event.attempt) return true;
  if (!('token' in event) || call.state === 'ended') return false;
  // Nobody waits for a recording of the call, and the flow hears all the same that there is none.
  const isRefused = event.kind === 'RecordingRefused' && call.state === 'active';
  if (isRefused && call.recordings.some(({ n }) => n === event.token)) return false;
  return call.state !== 'active' || !awaitedBy(call.doing).includes(event.token);
};

/**
 * What a stray event moved, which it must not; null if it moved nothing but a line that nobody
 * wants.
 */
export const strayOf = (before: Call, event: CallEvent, decision: Decision): string | null => {
  if (!isStray(before, event)) return null;
  const { call, commands } = decision;
  const unmoved = { ...call, nextCommand: before.nextCommand };
  if (JSON.stringify(unmoved) !== JSON.stringify(before)) return `a stray ${event.kind} moved it`;
  const wrong = commands.find(({ kind }) => kind !== 'hangUp' || event.kind !== 'Connected');
  return wrong === undefined ? null : `a stray ${event.kind} made it ${wrong.kind}`;
};
