import type { FlowHash, StepId } from '../flow/flow.ts';
import type { CommandNumber, Instant } from './ids.ts';

/** A recording that a call has made. */
export type Recording = Readonly<{
  /** The command that began it. */
  n: CommandNumber;
  what: 'voicemail' | 'call';
  step: StepId;
  startedAt: Instant;
  /**
   * `starting` until the provider has said yes; `refused` if it says no; `stopped` until there is a
   * file, which is then `kept`, or thrown away because nobody has spoken (`empty`), or cannot be
   * had (`lost`).
   */
  state: ('starting' | 'running' | 'paused' | 'stopped') | ('kept' | 'empty' | 'lost' | 'refused');
  /** How long it lasts; 0 until there is a file. */
  ms: number;
  /** When somebody first listened to it. */
  heardAt: Instant | null;
}>;

/** What somebody was told of being recorded, and whether he agreed. */
export type Consent = Readonly<{
  step: StepId;
  how: 'announced' | 'asked';
  granted: boolean;
  at: Instant;
  /** The hash of the flow whose words were used. */
  flow: FlowHash;
  /** The command that began the recording; null where none was begun or the provider refused. */
  recording: CommandNumber | null;
}>;
