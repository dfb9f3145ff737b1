import type { Calendar } from '../../src/flow/calendar.ts';
import type { Flow, MenuKey, Retry, Step } from '../../src/flow/flow.ts';
import { dtmfKeys } from '../../src/flow/flow.ts';
import { flowOf, hangupStep, sayStep, text, to, transferStep } from './sampleFlow.ts';
import type { Dice } from './seeded.ts';

const maxSteps = 6;
export const maxTries = 3;

const retry = (dice: Dice, target: () => string): Retry => ({
  prompt: dice.below(2) === 0 ? null : text('Sorry?'),
  tries: 1 + dice.below(maxTries),
  go: to(target()),
});

const menuKey = (dice: Dice, target: () => string): MenuKey => ({
  key: dice.pick(dtmfKeys),
  go: to(target()),
  words: dice.below(2) === 0 ? [] : ['word'],
});

/** The tests begin at ten, and every event takes a second: now and then it opens on the way. */
const lunch: Calendar = {
  zone: 'UTC',
  week: Array.from({ length: 7 }, () => [{ opens: 600.1, closes: 600.2 }]),
  holidays: [],
};

const randomStep = (dice: Dice, target: () => string): Step => {
  const words = dice.below(2) === 0 ? null : 'Words for {{caller.number}}.';
  const kinds = ['say', 'menu', 'menu', 'transfer', 'hangup', 'hours', 'branch', 'set'] as const;
  switch (dice.pick(kinds)) {
    case 'hours':
      return {
        kind: 'hours',
        calendar: lunch,
        open: to(target()),
        closed: to(target()),
        holiday: null,
      };
    case 'branch': {
      const when = [{ kind: 'is', variable: 'n', texts: ['x', 'xxx'] } as const];
      const cases = [{ when, go: to(target()) }];
      return { kind: 'branch', cases, otherwise: to(target()) };
    }
    case 'set':
      return { kind: 'set', variables: { n: '{{variables.n}}x' }, go: to(target()) };
    case 'say':
      return sayStep('Words.', target());
    case 'transfer':
      return transferStep('+12065550199', target(), words);
    case 'hangup':
      return hangupStep(words);
    case 'menu':
      return {
        kind: 'menu',
        prompt: text('Which one?'),
        keys: Array.from({ length: 1 + dice.below(4) }, () => menuKey(dice, target)),
        noInput: retry(dice, target),
        noMatch: retry(dice, target),
        bargeIn: dice.below(2) === 0,
        silenceMs: 1000,
      };
  }
};

/**
 * A flow that nobody would write: circles, dead ends and, now and then, a step that is not there.
 */
export const randomFlow = (dice: Dice): Flow => {
  const names = Array.from({ length: 1 + dice.below(maxSteps) }, (_, index) => `s${index}`);
  const target = () => (dice.below(50) === 0 ? 'nowhere' : dice.pick([...names, 'end']));
  return flowOf('s0', Object.fromEntries(names.map((name) => [name, randomStep(dice, target)])));
};
