import type { DtmfKey, Prompt, Target } from './flow.ts';

export type ConfirmHumanStep = Readonly<{
  kind: 'confirmHuman';
  /** Asks for the key. */
  prompt: Prompt;
  /** Only a person presses it. */
  key: DtmfKey;
  /** How long whoever answered is listened to before he is asked anything. */
  listenMs: number;
  /** How long the key is waited for after the question. */
  silenceMs: number;
  /** How often the question is asked. */
  tries: number;
  /** Whoever says as many words in one go, or speaks as long, is a machine. */
  machineWords: number;
  machineMs: number;
  /** What else only a machine says, beside what is known of its language; in lower case. */
  phrases: readonly string[];
  person: Target;
  machine: Target;
  unknown: Target;
}>;

export type OptOutStep = Readonly<{
  kind: 'optOut';
  /** What is said once the number is on the do-not-call list. */
  prompt: Prompt;
  go: Target;
  /** Where the call goes if there is no number, or it could not be put on the list. */
  ifFails: Target;
}>;

/** The steps that calls which we place need. */
export type OutboundStep = ConfirmHumanStep | OptOutStep;
