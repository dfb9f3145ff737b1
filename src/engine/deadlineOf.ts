import type { Sound } from '../flow/flow.ts';
import type { Command, Speech } from './command.ts';
import { type Instant, later } from './ids.ts';
import {
  answerTimeoutMs,
  createTimeoutMs,
  graceMs,
  hangUpTimeoutMs,
  maxSpeechMs,
  queueTimeoutMs,
  requestTimeoutMs,
  speechMsPerCharacter,
  transferTimeoutMs,
} from './limits.ts';

/** How long a sound lasts, as far as can be told. */
export const promptMs = (prompt: Sound): number => {
  switch (prompt.kind) {
    case 'text':
      return prompt.text.length * speechMsPerCharacter;
    case 'ssml':
      return prompt.ssml.replace(/<[^>]*>/g, '').length * speechMsPerCharacter;
    case 'file':
      return prompt.ms;
    default:
      return prompt satisfies never;
  }
};

const speechMs = (speech: Speech): number =>
  speech.prompts.reduce((sum, prompt) => sum + promptMs(prompt), speech.pauseMs);

const expectedMs = (command: Command, at: Instant): number => {
  switch (command.kind) {
    case 'answer':
    case 'reject':
    case 'redirect':
      return answerTimeoutMs;
    case 'create':
      return createTimeoutMs;
    case 'say':
      return speechMs(command.speech) + graceMs;
    case 'ask':
      return speechMs(command.speech) + command.silenceMs + graceMs;
    case 'collect':
      return (
        speechMs(command.speech) +
        command.silenceMs +
        command.most * command.betweenKeysMs +
        graceMs
      );
    case 'listen':
      return speechMs(command.speech) + command.silenceMs + maxSpeechMs + graceMs;
    case 'add':
      return command.ringMs + graceMs;
    case 'transfer':
      return transferTimeoutMs + graceMs;
    case 'hangUp':
      return hangUpTimeoutMs;
    case 'remind':
      return Math.max(0, command.at - at) + graceMs;
    case 'askQueue':
    case 'suppress':
      return queueTimeoutMs + graceMs;
    case 'request':
      return requestTimeoutMs + graceMs;
    case 'listenForKeys':
    case 'playMusic':
    case 'hold':
    case 'unhold':
    case 'cancelAdd':
    case 'remove':
    case 'startRecording':
    case 'stopRecording':
    case 'pauseRecording':
    case 'resumeRecording':
      return graceMs;
    default:
      return command satisfies never;
  }
};

/** By when the event that answers a command, given at `at`, should have come. */
export const deadlineOf = (command: Command, at: Instant): Instant =>
  later(at, expectedMs(command, at));
