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
  const isKept = call.connection === before.connection || call.state === 'scheduled';
  if (before.connection !== null && !isKept) return 'another leg';
  const isOver = before.state === 'ended';
  if (isOver && call.state !== 'ended') return 'an ended call came to life';
  return isOver && commands.some(({ kind }) => kind !== 'hangUp')
    ? 'an ended call does more than hang up'
    : null;
};

/** Attempts are counted up, one at a time, and whoever waits for one asks for nothing else. */
const attempts = (before: Call, { call, commands }: Decision): string | null => {
  const more = call.attempt - before.attempt;
  const failed = call.failedTries - before.failedTries;
  if (more < 0 || more > 1) return `from attempt ${before.attempt} to ${call.attempt}`;
  if (failed < 0 || failed > more) return 'a failed try without an attempt';
  if (more === 1 && call.state !== 'scheduled') return 'another attempt that is not waited for';
  const dials = commands.filter(({ kind }) => kind === 'create');
  if (dials.length > 0 && (before.state !== 'scheduled' || call.state !== 'ringing')) {
    return 'somebody is dialled out of turn';
  }
  return call.state === 'scheduled' && commands.some(({ kind }) => kind !== 'hangUp')
    ? 'a call that waits does more than hang up'
    : null;
};

/** A time that a call is due at is part of keys, and no two of them are the same. */
const dueTimes = (before: Call, { call }: Decision): string | null => {
  if (call.state !== 'scheduled' || call === before) return null;
  if (!Number.isInteger(call.dueAt)) return 'a time is no whole millisecond';
  return before.state === 'scheduled' && call.attempt !== before.attempt
    ? 'an attempt was skipped'
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
  attempts(before, decision) ??
  dueTimes(before, decision) ??
  sameness(before, decision);
