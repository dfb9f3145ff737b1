import type { CallGateway, Execution, Handle, Order } from '../../src/calls/ports.ts';
import type { ProviderCommand } from '../../src/engine/command.ts';
import type { ConnectionId } from '../../src/engine/ids.ts';

type Probe = Awaited<ReturnType<CallGateway['probe']>>;

/**
 * One scripted answer. Only a `done` takes effect, unless `takesEffect` says otherwise: an
 * `unknown` that took effect is an answer lost on its way, and a repetition then finds the work
 * done.
 */
export type ScriptedExecution = Execution & Readonly<{ takesEffect?: boolean }>;

export type MemoryGateway = CallGateway & {
  /** Every execution, repetitions too, in order. */
  readonly orders: Order[];
  /** What took effect, once each, by idempotency id, in order. */
  readonly effects: Map<string, Order>;
  /** Answers the next executions of a kind, one each; after them it is `done` again. */
  respond: (kind: ProviderCommand['kind'], ...outcomes: ScriptedExecution[]) => void;
  /** Answers every probe of a connection until it is told otherwise. */
  probed: (connection: ConnectionId, answer: Probe) => void;
  /** Ends a connection, as a caller who hangs up does: orders for it are `gone` from then on. */
  end: (connection: ConnectionId) => void;
  /**
   * Runs before each answer, with the order's effect not yet there; may be replaced at any time.
   */
  onExecute: (order: Order) => Promise<void>;
};

/** Provides telephony without any: connections it never made count as connected until they end. */
export const createMemoryGateway = (): MemoryGateway => {
  const orders: Order[] = [];
  const effects = new Map<string, Order>();
  const answers = new Map<string, Execution>();
  const scripts = new Map<string, ScriptedExecution[]>();
  const probes = new Map<ConnectionId, Probe>();

  const connectionOf = ({ command, connection }: Order): ConnectionId | null =>
    command.kind === 'hangUp' ? command.connection : connection;

  const perform = (order: Order): Execution => {
    const { kind } = order.command;
    const done: Execution = { kind: 'done', connection: null, handle: null };
    if (kind === 'startRecording')
      return { ...done, handle: `recording-${order.idempotencyKey}` as Handle };
    if (kind !== 'answer' && kind !== 'create') return done;
    const connection = `connection-${effects.size + 1}` as ConnectionId;
    probes.set(connection, kind === 'create' ? 'ringing' : 'connected');
    return { ...done, connection };
  };

  const takeEffect = (order: Order): Execution => {
    const stored = answers.get(order.idempotencyKey);
    if (stored !== undefined) return stored;
    const connection = connectionOf(order);
    if (connection !== null && probes.get(connection) === 'gone')
      return { kind: 'gone', note: '404/8522' };
    const answer = perform(order);
    effects.set(order.idempotencyKey, order);
    answers.set(order.idempotencyKey, answer);
    if (order.command.kind === 'hangUp') probes.set(order.command.connection, 'gone');
    return answer;
  };

  const gateway: MemoryGateway = {
    orders,
    effects,
    respond: (kind, ...outcomes) => {
      scripts.set(kind, [...(scripts.get(kind) ?? []), ...outcomes]);
    },
    probed: (connection, answer) => {
      probes.set(connection, answer);
    },
    end: (connection) => {
      probes.set(connection, 'gone');
    },
    onExecute: async () => {},
    execute: async (order) => {
      orders.push(order);
      await gateway.onExecute(order);
      const scripted = scripts.get(order.command.kind)?.shift();
      if (scripted === undefined) return takeEffect(order);
      const { takesEffect = scripted.kind === 'done', ...answer } = scripted;
      const natural = takesEffect ? takeEffect(order) : answer;
      if (answer.kind !== 'done') return answer;
      // A `done` without a connection leaves the making of one to the gateway.
      if (answer.connection === null) return natural;
      answers.set(order.idempotencyKey, answer);
      probes.set(answer.connection, 'connected');
      return answer;
    },
    probe: async (connection) => probes.get(connection) ?? 'connected',
  };
  return gateway;
};
