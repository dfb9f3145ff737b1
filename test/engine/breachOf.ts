import { awaitedBy } from '../../src/engine/awaitedBy.ts';
import type { Call } from '../../src/engine/call.ts';
import type { Command } from '../../src/engine/command.ts';
import type { Decision } from '../../src/engine/decision.ts';

const media: readonly Command['kind'][] = ['say', 'ask', 'collect', 'listen', 'playMusic'];
const talks = ({ kind }: Command): boolean => media.includes(kind);
const isAnswered = (command: Command): boolean =>
  talks(command) || command.kind === 'transfer' || command.kind === 'add';

const numbering = (before: Call, { call, commands }: Decision): string | null => {
  const expected = commands.map((_, index) => before.nextCommand + index);
  if (commands.some(({ n }, index) => n !== expected[index])) return 'numbers are not consecutive';
  return call.nextCommand === before.nextCommand + commands.length
    ? null
    : 'the next number does not follow the last command';
};

const talking = ({ call, commands }: Decision): string | null => {
  if (commands.filter(talks).length > 1) return 'more than one media command';
  if (commands.slice(0, -1).some(talks)) return 'a media command is not the last';
  for (const command of commands.filter(isAnswered)) {
    if (call.state !== 'active') return `${command.kind} to a call that is ${call.state}`;
    if (!awaitedBy(call.doing).includes(command.n))
      return `the call does not wait for its own ${command.kind}`;
  }
  return null;
};

const legs = (before: Call, { call, commands }: Decision): string | null => {
  if (before.connection !== null && call.connection !== before.connection) return 'another leg';
  const isOver = before.state === 'ended';
  if (isOver && call.state !== 'ended') return 'an ended call came to life';
  return isOver && commands.some(({ kind }) => kind !== 'hangUp')
    ? 'an ended call does more than hang up'
    : null;
};

const sameness = (before: Call, { call, commands }: Decision): string | null =>
  commands.length === 0 && call !== before && JSON.stringify(call) === JSON.stringify(before)
    ? 'nothing changed, yet the call is another object'
    : null;

/**
 * What a decision breaks of the promises that hold for every one of them; null if it keeps them.
 */
export const breachOf = (before: Call, decision: Decision): string | null =>
  numbering(before, decision) ??
  talking(decision) ??
  legs(before, decision) ??
  sameness(before, decision);
