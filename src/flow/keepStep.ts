import type { DtmfKey, Prompt, Target } from './flow.ts';

/** Where somebody is told of a message: https addresses; null where nobody is. */
export type Notify = Readonly<{ webhook: string | null; teams: string | null }>;

export type VoicemailStep = Readonly<{
  kind: 'voicemail';
  /** What is said before the beep. */
  prompt: Prompt | null;
  maxMs: number;
  /** How much silence ends the message. */
  endSilenceMs: number;
  thanks: Prompt | null;
  go: Target;
  /** Where the call goes if nothing can be recorded. */
  ifFails: Target;
  notify: Notify;
}>;

/** One of the two answers to the question whether the call may be recorded. */
export type ConsentAnswer = Readonly<{ key: DtmfKey; words: readonly string[] }>;

/** How the caller agrees: he is told and stays on the line, or he is asked. */
export type ConsentBy =
  | Readonly<{ kind: 'announced'; prompt: Prompt }>
  | Readonly<{
      kind: 'asked';
      prompt: Prompt;
      yes: ConsentAnswer;
      no: ConsentAnswer;
      /** No answer is no consent, once it has been missing this often. */
      tries: number;
      silenceMs: number;
      declined: Target;
    }>;

export type RecordStep = Readonly<{
  kind: 'record';
  /**
   * How the recording begins, and where the call goes if it cannot be recorded (null: on as ever);
   * null where the step ends a recording.
   */
  begin: Readonly<{ consent: ConsentBy; ifFails: Target | null }> | null;
  go: Target;
}>;

/** The steps that keep what is said. */
export type KeepStep = VoicemailStep | RecordStep;
