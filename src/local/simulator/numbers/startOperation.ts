import { randomUUID } from 'node:crypto';
import type { Outcome } from '../api/operation.ts';
import type { World } from '../world.ts';
import type { NumberOperation, OperationError, OperationType } from './model.ts';
import { toResultLink } from './toOperationBody.ts';

/** The oldest are forgotten beyond so many. */
const maxOperations = 1000;

const idNames: Readonly<Record<OperationType, string>> = {
  search: 'search',
  purchase: 'purchase',
  releasePhoneNumber: 'release',
  updatePhoneNumberCapabilities: 'capabilities',
};

export type NewOperation = {
  readonly type: OperationType;
  /** A UUID. */
  readonly id?: string;
  /** The api-version of the request, which the links repeat. */
  readonly version: string;
  readonly createdMs?: number;
  /** On the simulator's clock; the factor applies. */
  readonly durationMs: number;
  readonly resource: string | null;
  /** What happens in the end; an error if it goes wrong. */
  readonly finish: () => OperationError | undefined;
  /** Takes back what was begun. */
  readonly undo?: () => void;
};

const cancelled: OperationError = { code: 'Cancelled', message: 'The operation was cancelled.' };

function keep(world: World, operation: NumberOperation): void {
  const { operations } = world.numbers;
  operations.set(operation.id, operation);
  const oldest = operations.size > maxOperations ? operations.keys().next().value : undefined;
  if (oldest !== undefined) operations.delete(oldest);
}

function run(world: World, given: NewOperation, id: string): NumberOperation {
  const durationMs = given.durationMs * world.options.factor;
  const startedMs = world.clock.now();
  const { type, createdMs = startedMs, resource } = given;
  const operation: NumberOperation = {
    ...{ id, type, createdMs, startedMs, durationMs, resource },
    isOver: false,
    error: undefined,
    cancel: () => {
      if (operation.isOver) return;
      stop();
      end(cancelled);
      given.undo?.();
    },
  };
  const end = (error: OperationError | undefined): void => {
    operation.error = error;
    operation.isOver = true;
  };
  let stop = (): void => undefined;
  // What takes no time is over before anybody can ask.
  if (durationMs === 0) end(given.finish());
  else stop = world.clock.after(durationMs, () => end(given.finish()));
  return operation;
}

/** Begins something that takes its time; the answer says where to ask how it is going. */
export function startOperation(world: World, given: NewOperation): Outcome {
  const { id = randomUUID(), type, version } = given;
  const name = idNames[type];
  const operation = run(world, given, `${name}_${id}`);
  keep(world, operation);
  const link = toResultLink(operation, version);
  const links = type === 'search' ? ['Location', 'Operation-Location'] : ['Operation-Location'];
  const exposed = link === undefined || type === 'search' ? links : [...links, 'Location'];
  return {
    status: 202,
    headers: {
      ...(link === undefined ? {} : { location: link }),
      'operation-location': `/phoneNumbers/operations/${operation.id}?api-version=${version}`,
      'operation-id': operation.id,
      [`${name}-id`]: id,
      'access-control-expose-headers': [...exposed, 'operation-id', `${name}-id`].join(),
    },
  };
}
