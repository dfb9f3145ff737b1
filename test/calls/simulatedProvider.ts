import type { CallGateway, Clock, Execution, Order } from '../../src/calls/ports.ts';
import type { Cause, MediaEvent, ProviderEvent } from '../../src/engine/event.ts';
import type { ConnectionId, EventId } from '../../src/engine/ids.ts';
import type { Dice } from '../engine/seeded.ts';
import { createSimulatedParties, type SimulatedParties } from './simulatedParties.ts';

/** A leg as the provider sees it, and everything that was ever done to it. */
type SimulatedLeg = {
  readonly connection: ConnectionId;
  readonly attempt: number;
  state: 'ringing' | 'connected' | 'gone';
  /** The media operation that plays or listens now. */
  media: number | null;
  transferred: boolean;
  readonly parties: SimulatedParties;
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
  /** Somebody who rings picks up; somebody else on the call hangs up. */
  answerByGuest: () => void;
  leaveByGuest: () => void;
  /** Who is on the one call there is; null before it. */
  parties: () => ReturnType<SimulatedParties['state']> | null;
  /** How many legs there were, and how many of them are still there. */
  legs: () => Readonly<{ made: number; left: number }>;
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

  const base = ({ connection, attempt }: Pick<SimulatedLeg, 'connection' | 'attempt'>) => {
    ids += 1;
    return { id: `wire-${ids}` as EventId, at: clock.now(), note: '', attempt, connection };
  };

  const media = (leg: SimulatedLeg, order: Order, kind: MediaEvent['kind']): void => {
    const shared = { ...base(leg), [token]: order.command.n };
    const more = { keys: [dice.pick(['1', '2', '3', '9', 'star'])], key: '1', words: 'billing' };
    // Built from its kind, so the compiler cannot see which of the union it is.
    provider.events.push({ ...shared, ...more, kind, cause: 'failed' } as ProviderEvent);
  };

  const end = (leg: SimulatedLeg, cause: Cause): void => {
    leg.state = 'gone';
    leg.parties.clear();
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

  /** Whoever is called answers, or does not, in one of many ways; the reason may come late. */
  const ring = (leg: SimulatedLeg): void => {
    const cause = dice.pick(['busy', 'noAnswer', 'declined', 'congested', 'unreachable'] as const);
    const failed = { ...base(leg), kind: 'CreateFailed', cause } as const;
    const luck = dice.roll();
    if (luck < 0.4) provider.events.push({ ...base(leg), kind: 'Connected' });
    else if (luck < 0.8) {
      if (luck < 0.5) end(leg, 'unknown');
      leg.state = 'gone';
      provider.events.push(failed);
    } else if (luck < 0.9) end(leg, cause);
    if (leg.state !== 'gone' && dice.roll() < 0.3) end(leg, 'hungUp');
  };

  const begin = (order: Order): Execution => {
    const connection = `leg-${legs.length + 1}` as ConnectionId;
    const attempt = Number(order.callbackUrl.split('/').at(-2));
    const parties = createSimulatedParties(dice, order.party, {
      base: () => base({ connection, attempt }),
      tell: (event) => void provider.events.push(event),
    });
    const leg: SimulatedLeg = {
      ...{ connection, attempt, state: 'connected', media: null, transferred: false },
      parties,
    };
    if (legs.some((other) => other.attempt === attempt)) {
      provider.breaches.push(`attempt ${attempt} has two legs`);
    }
    legs.push(leg);
    if (order.command.kind === 'create') ring(leg);
    else provider.events.push({ ...base(leg), kind: 'Connected' });
    return { kind: 'done', connection, handle: null };
  };

  const takeEffect = (order: Order): Execution => {
    const { command } = order;
    const stored = answers.get(order.idempotencyKey);
    const isMedia = command.kind === 'say' || command.kind === 'ask';
    if (stored !== undefined && !isMedia) return stored;
    const wanted = command.kind === 'hangUp' ? command.connection : order.connection;
    const leg = legs.find(({ connection }) => connection === wanted);
    if (command.kind === 'create' && dice.roll() < 0.1) {
      return dice.pick<Execution>([
        { kind: 'refused', cause: 'congested', note: '429' },
        { kind: 'unknown', retryAfterMs: 2_000, note: '429' },
      ]);
    }
    if (command.kind === 'answer' || command.kind === 'create') {
      const made = begin(order);
      answers.set(order.idempotencyKey, made);
      return made;
    }
    if (leg === undefined || leg.state === 'gone') return { kind: 'gone', note: '404' };
    provider.done.push(command.kind);
    if (!leg.parties.execute(order)) return { kind: 'refused', cause: 'failed', note: '400' };
    const isOfCall = isMedia && !('to' in command && command.to !== null);
    if (isOfCall) startMedia(leg, order);
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
      for (const leg of legs) {
        if (leg.state !== 'gone' && !leg.parties.callerLeaves()) end(leg, 'hungUp');
      }
    },
    answerByGuest: () => {
      for (const leg of legs) leg.parties.answer();
    },
    leaveByGuest: () => {
      for (const leg of legs) leg.parties.leave();
    },
    parties: () => legs[0]?.parties.state() ?? null,
    legs: () => ({
      made: legs.length,
      left: legs.filter(({ state }) => state !== 'gone').length,
    }),
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
