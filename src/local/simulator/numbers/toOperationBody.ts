import type { NumberOperation, OperationType } from './model.ts';
import { toStamp } from './toStamp.ts';

type Status = 'notStarted' | 'running';

/**
 * What a poller is told until when, as parts of the whole time. Purchases go back from running to
 * not started, as has been recorded of the real service.
 */
const phases: Readonly<Record<OperationType, readonly (readonly [number, Status])[]>> = {
  search: [
    [0.4, 'notStarted'],
    [1, 'running'],
  ],
  purchase: [
    [0.35, 'running'],
    [1, 'notStarted'],
  ],
  releasePhoneNumber: [
    [0.3, 'notStarted'],
    [1, 'running'],
  ],
  updatePhoneNumberCapabilities: [[1, 'running']],
};

function statusOf(operation: NumberOperation, nowMs: number): Status | 'succeeded' | 'failed' {
  if (operation.isOver) return operation.error ? 'failed' : 'succeeded';
  const part = (nowMs - operation.startedMs) / operation.durationMs;
  const all = phases[operation.type];
  return (all.find(([until]) => part < until) ?? all.at(-1))?.[1] ?? 'running';
}

/** The address of the operation's result; undefined where it has none. */
export function toResultLink({ resource }: NumberOperation, version: string): string | undefined {
  return resource === null ? undefined : `${resource}?api-version=${version}`;
}

/** A long-running operation as a poller sees it at that moment. */
export function toOperationBody(
  operation: NumberOperation,
  { nowMs, version }: { readonly nowMs: number; readonly version: string },
): Readonly<Record<string, unknown>> {
  return {
    operationType: operation.type,
    status: statusOf(operation, nowMs),
    resourceLocation: toResultLink(operation, version) ?? null,
    createdDateTime: toStamp(operation.createdMs),
    id: operation.id,
    // Never filled in by the service either.
    lastActionDateTime: '0001-01-01T00:00:00+00:00',
    ...(operation.error ? { error: operation.error } : {}),
  };
}
