import type { AudioFiles } from '../audioFiles.ts';
import type { Prompt, Target } from '../flow.ts';
import type { QueueCallback, QueueStep } from '../queueStep.ts';
import { sameParty } from '../sameParty.ts';
import type { RawPrompt } from '../schema/promptSchema.ts';
import type { RawQueue } from '../schema/queueSchema.ts';
import { keyNames } from './toMenu.ts';
import { toPrompt } from './toPrompt.ts';
import { toRing } from './toRing.ts';

/** What is said, in English, where a flow does not say how somebody waits. */
export const queueWords = {
  position: 'You are number {{queue.position}} in line. The wait is about {{queue.wait}}.',
  offer: (key: string): string => `To be called back instead, press ${key}.`,
  confirm: 'To be called back at {{caller.number}} when it is your turn, press 1.',
  noted: 'You keep your place in line, and we will call you. Goodbye.',
  already: 'We already have your request to be called back.',
  refused: 'We are sorry, we cannot call your number.',
} as const;

const or = (raw: RawPrompt | undefined, words: string, audio: AudioFiles): Prompt =>
  raw === undefined ? { kind: 'text', text: words } : toPrompt(raw, audio);

const toQueueCallback = (
  raw: NonNullable<RawQueue['callback']>,
  audio: AudioFiles,
): QueueCallback => {
  const { key, tries, retryAfter } = raw;
  const keyName = /^\d$/.test(key) ? key : keyNames[key];
  return {
    key,
    offer: or(raw.say, queueWords.offer(keyName), audio),
    confirm: or(raw.confirm, queueWords.confirm, audio),
    noted: or(raw.noted, queueWords.noted, audio),
    already: or(raw.already, queueWords.already, audio),
    refused: or(raw.refused, queueWords.refused, audio),
    answered: raw.answered as Target,
    go: raw.go as Target,
    tries,
    retryMs: retryAfter,
  };
};

/** A queue as the engine has it; its targets are checked by `checks/missingTargets`. */
export const toQueue = (raw: RawQueue, audio: AudioFiles): QueueStep => ({
  kind: 'queue',
  queue: raw.name,
  agents: raw.agents.filter(
    (party, index) => raw.agents.findIndex((other) => sameParty(party, other)) === index,
  ),
  prompt: raw.say === undefined ? null : toPrompt(raw.say, audio),
  position: or(raw.position, queueWords.position, audio),
  ring: toRing(raw, audio),
  everyMs: raw.every,
  maxWaitMs: raw.maxWait,
  maxLength: raw.maxLength,
  restMs: raw.rest,
  callback: raw.callback === undefined ? null : toQueueCallback(raw.callback, audio),
  go: raw.go as Target,
  ifNobody: raw.ifNobody as Target,
  ifTimeout: (raw.ifTimeout ?? raw.ifNobody) as Target,
  ifFull: (raw.ifFull ?? raw.ifNobody) as Target,
});
