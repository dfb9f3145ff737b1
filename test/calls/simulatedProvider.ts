import type { CallGateway, Clock, Execution, Order } from '../../src/calls/ports.ts';
import type { MediaEvent, ProviderEvent } from '../../src/engine/event.ts';
import type { ConnectionId, EventId } from '../../src/engine/ids.ts';
import type { Dice } from '../engine/seeded.ts';

/** A leg as the provider sees it, and everything that was ever done to it. */
type SimulatedLeg = {
  readonly connection: ConnectionId;
  state: 'ringing' | 'connected' | 'gone';
  /** The media operation that plays or listens now. */
  media: number | null;
  transferred: boolean;
};

export type SimulatedProvider = CallGateway & {
  /** Events that have happened and wait to be delivered, in the order of their happening. */
  readonly events: ProviderEvent[];
  /** What must never happen, as it was seen to. */
  readonly breaches: string[];
  readonly done: string[];
  /** How likely a request is lost, before or after its effect; 0 once the weather is fair. */
  trouble: number;
  hangUpByCaller: () => void;
};

const token = 'token';

/**
 * Telephony under a seed: commands have their effects once, prompts end, callers press keys or say
 * nothing, transfers fail now and then, and answers get lost.
 */
export const createSimulatedProvider = (dice: Dice, clock: Clock): SimulatedProvider => {
  const legs: SimulatedLeg[] = [];
  const answers = new Map<string, Execution>();
  let ids = 0;

  const base = (leg: SimulatedLeg) => {
    ids += 1;
    const { connection } = leg;
    return { id: `wire-${ids}` as EventId, at: clock.now(), note: '', attempt: 1, connection };
  };

  const media = (leg: SimulatedLeg, order: Order, kind: MediaEvent['kind']): void => {
    const shared = { ...base(leg), [token]: order.command.n };
    const more = { keys: [dice.pick(['1', '2', '3', '9', 'star'])], key: '1', words: 'billing' };
    // Built from its kind, so the compiler cannot see which of the union it is.
    provider.events.push({ ...shared, ...more, kind, cause: 'failed' } as ProviderEvent);
  };

  const end = (leg: SimulatedLeg, cause: 'hungUp' | 'hungUpByUs' | 'transferred'): void => {
    leg.state = 'gone';
    provider.events.push({ ...base(leg), kind: 'Disconnected', cause });
  };

  const startMedia = (leg: SimulatedLeg, order: Order): void => {
    leg.media = order.command.n;
    if (order.command.kind === 'say') {
      media(leg, order, 'PromptStarted');
      media(leg, order, dice.roll() < 0.05 ? 'PromptFailed' : 'PromptEnded');
      return;
    }
    const answered = ['KeysPressed', 'KeysPressed', 'WordsSpoken', 'NoInput', 'NoMatch'] as const;
    media(leg, order, dice.pick([...answered, 'AskFailed']));
  };

  const transfer = (leg: SimulatedLeg, order: Order): void => {
    if (dice.roll() < 0.3) {
      media(leg, order, 'TransferFailed');
      return;
    }
    if (leg.transferred) provider.breaches.push('one caller was transferred twice');
    leg.transferred = true;
    media(leg, order, 'TransferAccepted');
    end(leg, 'transferred');
  };

  const begin = (order: Order): Execution => {
    const connection = `leg-${legs.length + 1}` as ConnectionId;
    const leg: SimulatedLeg = { connection, state: 'connected', media: null, transferred: false };
    legs.push(leg);
    if (legs.length > 1) provider.breaches.push('one call has two legs');
    provider.events.push({ ...base(leg), kind: 'Connected' });
    if (order.command.kind === 'create' && dice.roll() < 0.2) end(leg, 'hungUp');
    return { kind: 'done', connection, handle: null };
  };

  const takeEffect = (order: Order): Execution => {
    const { command } = order;
    const stored = answers.get(order.idempotencyKey);
    const isMedia = command.kind === 'say' || command.kind === 'ask';
    if (stored !== undefined && !isMedia) return stored;
    const wanted = command.kind === 'hangUp' ? command.connection : order.connection;
    const leg = legs.find(({ connection }) => connection === wanted);
    if (command.kind === 'answer' || command.kind === 'create') {
      const made = begin(order);
      answers.set(order.idempotencyKey, made);
      return made;
    }
    if (leg === undefined || leg.state === 'gone') return { kind: 'gone', note: '404' };
    provider.done.push(command.kind);
    if (isMedia) startMedia(leg, order);
    if (command.kind === 'transfer') transfer(leg, order);
    if (command.kind === 'hangUp') end(leg, 'hungUpByUs');
    const done: Execution = { kind: 'done', connection: null, handle: null };
    answers.set(order.idempotencyKey, done);
    return done;
  };

  const provider: SimulatedProvider = {
    events: [],
    breaches: [],
    done: [],
    trouble: 0,
    hangUpByCaller: () => {
      for (const leg of legs) if (leg.state !== 'gone') end(leg, 'hungUp');
    },
    execute: async (order) => {
      const lost: Execution = { kind: 'unknown', retryAfterMs: null, note: 'lost' };
      if (dice.roll() < provider.trouble) return lost;
      const execution = takeEffect(order);
      return dice.roll() < provider.trouble ? lost : execution;
    },
    probe: async (connection) => legs.find((leg) => leg.connection === connection)?.state ?? 'gone',
  };
  return provider;
};
