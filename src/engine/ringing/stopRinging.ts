import type { Party } from '../../flow/party.ts';
import type { ActiveCall, Rung } from '../call.ts';
import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import type { CommandNumber } from '../ids.ts';
import { otherParty } from '../otherParty.ts';
import { numberAfter } from './afterCommands.ts';

const at = (n: CommandNumber, index: number): CommandNumber => (n + index) as CommandNumber;

/** Ends the ringing of everybody given, and sends away who has answered. */
export const dropAll = (n: CommandNumber, rung: readonly Rung[]): readonly Command[] =>
  rung.map(({ party, add, ask }, index) =>
    ask === null
      ? { kind: 'cancelAdd', n: at(n, index), of: add, who: party }
      : { kind: 'remove', n: at(n, index), who: party },
  );

/** Sends away those who came although nobody rings them any more. */
export const removeAll = (n: CommandNumber, parties: readonly Party[]): readonly Command[] =>
  parties.map((who, index) => ({ kind: 'remove', n: at(n, index), who }));

/**
 * Lets the caller hear the call again; also one who could not be put on hold as far as is known,
 * for it may have taken effect.
 */
export const backFromHold = (n: CommandNumber, caller: Party): Command => ({
  kind: 'unhold',
  n,
  who: caller,
});

/**
 * Ends all ringing before something else is done with a call, which it may have nothing to do
 * with. `isHeard`: whether the caller is to hear it.
 */
export const stopRinging = (
  call: ActiveCall,
  isHeard: boolean,
  then: (call: ActiveCall) => Decision,
): Decision => {
  const { doing, nextCommand } = call;
  const isHeld = doing.kind === 'queueing' && doing.isHeld;
  if (doing.kind !== 'ringingOthers' && !isHeld) return then(call);
  const stops = doing.kind === 'ringingOthers' ? dropAll(nextCommand, doing.rung) : [];
  const back = isHeard ? [backFromHold(numberAfter(nextCommand, stops), otherParty(call))] : [];
  const commands = [...stops, ...back];
  const { call: after, commands: more } = then({
    ...call,
    nextCommand: numberAfter(nextCommand, commands),
  });
  return { call: after, commands: [...commands, ...more] };
};
