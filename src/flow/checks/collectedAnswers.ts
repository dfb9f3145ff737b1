import type { Draft } from '../draft.ts';
import type { CollectStep } from '../flow.ts';
import type { Finding } from './finding.ts';

const readBack = (name: string, { isSecret, confirm }: CollectStep): readonly Finding[] => {
  if (!isSecret || confirm === null) return [];
  const path = ['steps', name, 'collect', 'confirm'];
  const message = 'A secret is never read back.';
  return [{ path, of: 'key', message, remedy: 'Remove `confirm`, or `secret`.' }];
};

const emptyRange = (name: string, { what }: CollectStep): readonly Finding[] => {
  if (what.kind !== 'number' || what.least <= what.most) return [];
  const path = ['steps', name, 'collect', 'as', 'number', 'to'];
  const message = `No number is from ${what.least} to ${what.most}.`;
  return [{ path, of: 'value', message, remedy: 'Write the smaller number into `from`.' }];
};

/** A date has eight digits, whatever `length` says. */
const wrongLength = (name: string, { what, least, most }: CollectStep): readonly Finding[] => {
  if (what.kind !== 'date' || (least === 8 && most === 8)) return [];
  const path = ['steps', name, 'collect', 'length'];
  return [{ path, of: 'value', message: 'A date has 8 digits.', remedy: 'Remove `length`.' }];
};

/** Every question for digits that no caller could answer, or that would tell a secret. */
export const collectedAnswers = ({ steps }: Draft): readonly Finding[] =>
  [...steps].flatMap(([name, step]) =>
    step.kind === 'collect'
      ? [...readBack(name, step), ...emptyRange(name, step), ...wrongLength(name, step)]
      : [],
  );
