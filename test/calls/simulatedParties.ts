import type { Order } from '../../src/calls/ports.ts';
import type { ProviderCommand } from '../../src/engine/command.ts';
import type { MediaEvent, ProviderEvent } from '../../src/engine/event.ts';
import type { CommandNumber } from '../../src/engine/ids.ts';
import { formatParty, type Party } from '../../src/flow/party.ts';
import type { Dice } from '../engine/seeded.ts';
import { party } from './world.ts';

/** Somebody beside the caller, as the provider sees him. */
type Guest = { readonly party: Party; readonly add: CommandNumber; state: 'ringing' | 'joined' };

type Base = Readonly<Pick<ProviderEvent, 'id' | 'at' | 'note' | 'attempt' | 'connection'>>;

/** What the provider tells, and where. */
export type Telling = Readonly<{ base: () => Base; tell: (event: ProviderEvent) => void }>;

export type SimulatedParties = Readonly<{
  /** Carries out a command about parties; false if it cannot be. */
  execute: (order: Order) => boolean;
  /** Somebody who rings picks up. */
  answer: () => void;
  /** Somebody beside the caller hangs up. */
  leave: () => void;
  /** The caller hangs up; whether others are on the call, which goes on then. */
  callerLeaves: () => boolean;
  /** Who rings and who has joined, and whether the caller is on hold. */
  state: () => Readonly<{ ringing: string[]; joined: string[]; isHeld: boolean }>;
  clear: () => void;
}>;

const app = party('8:acs:app');

/**
 * The people on one simulated call. Whoever is rung declines at once, lets it ring until somebody
 * makes him answer, or answers; a declined call may be told of as a joined one.
 */
export const createSimulatedParties = (
  dice: Dice,
  caller: Party,
  { base, tell }: Telling,
): SimulatedParties => {
  let guests: Guest[] = [];
  let sequence = 0;
  let isCallerHere = true;
  let isHeld = false;

  const list = (): void => {
    sequence += 1;
    const joined = guests.filter(({ state }) => state === 'joined').map(({ party }) => party);
    const parties = [app, ...(isCallerHere ? [caller] : []), ...joined];
    tell({ ...base(), kind: 'ParticipantsChanged', sequence, parties });
  };

  const join = (guest: Guest): void => {
    guest.state = 'joined';
    tell({ ...base(), token: guest.add, kind: 'PartyJoined' });
    list();
  };

  const add = ({ n: token, to }: Extract<ProviderCommand, { kind: 'add' }>): void => {
    const what = dice.roll();
    if (what < 0.25) {
      const cause = dice.pick(['busy', 'declined', 'noAnswer'] as const);
      tell({ ...base(), token, kind: 'PartyNotJoined', cause });
      return;
    }
    if (what < 0.3) {
      tell({ ...base(), token, kind: 'PartyJoined' });
      return;
    }
    const guest: Guest = { party: to, add: token, state: 'ringing' };
    guests.push(guest);
    if (what > 0.6) join(guest);
  };

  const find = (who: Party, state: Guest['state']): Guest | undefined =>
    guests.find((guest) => guest.state === state && formatParty(guest.party) === formatParty(who));

  const drop = (guest: Guest | undefined): boolean => {
    if (guest === undefined) return false;
    guests = guests.filter((other) => other !== guest);
    if (guest.state === 'joined') list();
    return true;
  };

  const ask = (token: CommandNumber, who: Party): boolean => {
    if (find(who, 'joined') === undefined) return false;
    const event: MediaEvent =
      dice.roll() < 0.6
        ? { ...base(), token, kind: 'KeysPressed', keys: [dice.pick(['1', '1', '1', '2'])] }
        : { ...base(), token, kind: 'NoInput' };
    tell(event);
    return true;
  };

  const execute = ({ command }: Order): boolean => {
    if (command.kind === 'add') add(command);
    if (command.kind === 'hold') isHeld = true;
    if (command.kind === 'unhold') isHeld = false;
    if (command.kind === 'cancelAdd') return drop(find(command.who, 'ringing'));
    if (command.kind === 'remove') return drop(find(command.who, 'joined'));
    return command.kind === 'ask' && command.to !== null ? ask(command.n, command.to) : true;
  };

  const some = (state: Guest['state']): Guest | undefined =>
    guests.filter((guest) => guest.state === state).at(dice.below(2) - 1);

  return {
    execute,
    answer: () => {
      const guest = some('ringing');
      if (guest !== undefined) join(guest);
    },
    leave: () => void drop(some('joined')),
    callerLeaves: () => {
      isCallerHere = false;
      const stays = guests.some(({ state }) => state === 'joined');
      if (stays) list();
      return stays;
    },
    state: () => {
      const names = (state: Guest['state']) =>
        guests.filter((guest) => guest.state === state).map(({ party }) => formatParty(party));
      return { ringing: names('ringing'), joined: names('joined'), isHeld };
    },
    clear: () => {
      guests = [];
    },
  };
};
