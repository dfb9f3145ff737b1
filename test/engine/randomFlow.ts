import type { Calendar } from '../../src/flow/calendar.ts';
import type { Flow, MenuKey, Retry, Step } from '../../src/flow/flow.ts';
import { dtmfKeys } from '../../src/flow/flow.ts';
import type { QueueName } from '../../src/flow/queueName.ts';
import {
  flowOf,
  hangupStep,
  party,
  requestStep,
  sayStep,
  text,
  to,
  transferStep,
  voicemailStep,
} from './sampleFlow.ts';
import type { Dice } from './seeded.ts';

const maxSteps = 6;
const teamsUser = '8:orgid:00000000-0000-0000-0000-00000000000a';
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

export const people = ['+12065550111', '+12065550122', '8:acs:cleo', teamsUser].map(party);
const maxRounds = 3;
const maxTogether = 3;

const randomConnect = (dice: Dice, target: () => string): Step => ({
  kind: 'connect',
  rounds: Array.from({ length: 1 + dice.below(maxRounds) }, () =>
    people.slice(dice.below(2), 1 + dice.below(maxTogether + 1)),
  ),
  tries: 1 + dice.below(2),
  ring: {
    ringMs: 20_000,
    hold: text('Please hold.'),
    announce: text('A call.'),
    accept: { key: '1', prompt: text('Press 1.'), silenceMs: 5000 },
  },
  prompt: dice.below(2) === 0 ? null : text('One moment.'),
  go: to(target()),
  ifNobody: to(target()),
  ifBusy: to(target()),
});

const maxWaitMs = 20_000;

const randomQueue = (dice: Dice, target: () => string): Step => ({
  kind: 'queue',
  queue: dice.pick(['sales', 'support']) as QueueName,
  agents: people.slice(0, 1 + dice.below(people.length)),
  prompt: dice.below(2) === 0 ? null : text('All of us are busy.'),
  position: text('You are number {{queue.position}}.'),
  ring: {
    ringMs: 20_000,
    hold: text('Please hold.'),
    announce: text('A call.'),
    accept: { key: '1', prompt: text('Press 1.'), silenceMs: 5000 },
  },
  ...{ everyMs: 5000, maxWaitMs, maxLength: 10, restMs: 10_000 },
  callback:
    dice.below(2) === 0
      ? null
      : {
          ...{ key: '1', offer: text('Press 1.'), confirm: text('Press 1 again.') },
          ...{ noted: text('Noted.'), already: text('Already.'), refused: text('No.') },
          ...{ answered: to(target()), go: to(target()), tries: 2, retryMs: 60_000 },
        },
  ...{ go: to(target()), ifNobody: to(target()) },
  ...{ ifTimeout: to(target()), ifFull: to(target()) },
});

const randomCallback = (dice: Dice, target: () => string): Step => ({
  kind: 'callback',
  prompt: text('To be called back, press 1.'),
  number: dice.pick(['{{caller.number}}', '{{variables.n}}', '+12065550177']),
  ...{ afterMs: 0, noted: text('Noted.'), already: text('Already.'), tries: 2, retryMs: 60_000 },
  ...{ answered: to(target()), go: to(target()) },
  ...{ ifDeclined: to(target()), ifRefused: to(target()) },
});

/** The tests begin at ten, and every event takes a second: now and then it opens on the way. */
const lunch: Calendar = {
  zone: 'UTC',
  week: Array.from({ length: 7 }, () => [{ opens: 600.1, closes: 600.2 }]),
  holidays: [],
};

const plainKinds = ['say', 'menu', 'menu', 'transfer', 'connect', 'hangup'] as const;
const ruleKinds = ['hours', 'branch', 'set', 'request'] as const;
const queueKinds = ['queue', 'queue', 'callback'] as const;
const outboundKinds = ['confirmHuman', 'optOut'] as const;
const recordingKinds = ['voicemail', 'announced', 'asked', 'unrecorded'] as const;

const recordStep = (dice: Dice, kind: 'announced' | 'asked', target: () => string): Step => {
  const prompt = text('This call is recorded.');
  const answers = { yes: { key: '1', words: [] }, no: { key: '2', words: [] } } as const;
  const asked = { ...answers, tries: 1 + dice.below(maxTries), silenceMs: 1000 };
  const ifFails = dice.below(2) === 0 ? null : to(target());
  const consent =
    kind === 'announced' ? { kind, prompt } : { kind, prompt, ...asked, declined: to(target()) };
  return { kind: 'record', begin: { consent, ifFails }, go: to(target()) };
};

const confirmHuman = (dice: Dice, target: () => string): Step => ({
  kind: 'confirmHuman',
  ...{ prompt: text('Press 1.'), key: '1', listenMs: 2000, silenceMs: 5000 },
  ...{ tries: 1 + dice.below(maxTries), machineWords: 3 + dice.below(6), machineMs: 6000 },
  ...{ phrases: [], person: to(target()), machine: to(target()), unknown: to(target()) },
});

const randomStep = (dice: Dice, target: () => string): Step => {
  const words = dice.below(2) === 0 ? null : 'Words for {{caller.number}}.';
  switch (
    dice.pick([...plainKinds, ...ruleKinds, ...recordingKinds, ...queueKinds, ...outboundKinds])
  ) {
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
    case 'request':
      return requestStep(target(), target(), {
        fields: { n: 'n' },
        filler: words === null ? null : text(words),
      });
    case 'say':
      return sayStep('Words.', target());
    case 'transfer':
      return transferStep('+12065550199', target(), words);
    case 'connect':
      return randomConnect(dice, target);
    case 'queue':
      return randomQueue(dice, target);
    case 'callback':
      return randomCallback(dice, target);
    case 'hangup':
      return hangupStep(words);
    case 'voicemail':
      return voicemailStep(target(), target(), words);
    case 'confirmHuman':
      return confirmHuman(dice, target);
    case 'optOut':
      return {
        ...({ kind: 'optOut', prompt: text('Noted.') } as const),
        ...{ go: to(target()), ifFails: to(target()) },
      };
    case 'announced':
      return recordStep(dice, 'announced', target);
    case 'asked':
      return recordStep(dice, 'asked', target);
    case 'unrecorded':
      return { kind: 'record', begin: null, go: to(target()) };
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
