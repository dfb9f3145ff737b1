import type { Brand } from './brand.ts';
import type { Party } from './party.ts';
import type { Switches } from './switches.ts';

/** The name of a flow, which is the name of its file without `.yaml`. */
export type FlowId = Brand<string, 'FlowId'>;
/** SHA-256 of a compiled flow: a call keeps to the very flow that it began with. */
export type FlowHash = Brand<string, 'FlowHash'>;
export type StepId = Brand<string, 'StepId'>;

/** Where a call goes next: a step, or `end`, which is built in and hangs up. */
export type Target = StepId | 'end';

export const dtmfKeys = [
  ...(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const),
  ...(['star', 'pound'] as const),
];
/** A key of a telephone, by the name that a flow gives it. */
export type DtmfKey = (typeof dtmfKeys)[number];

/** What a caller hears. Text and SSML may hold `{{caller.number}}`-style look-ups. */
export type Prompt =
  | Readonly<{ kind: 'text'; text: string }>
  | Readonly<{ kind: 'ssml'; ssml: string }>
  /** A recording, under the name by which it is kept, and how long it lasts. */
  | Readonly<{ kind: 'file'; file: string; ms: number }>;

export type SayStep = Readonly<{ kind: 'say'; prompt: Prompt; go: Target }>;

export type MenuKey = Readonly<{ key: DtmfKey; go: Target; words: readonly string[] }>;

/** What happens when a menu gets no usable answer: after `tries` failures the call goes to `go`. */
export type Retry = Readonly<{ prompt: Prompt | null; tries: number; go: Target }>;

export type MenuStep = Readonly<{
  kind: 'menu';
  prompt: Prompt;
  /** In the order of the file; `star`, unless the flow says otherwise, goes to the menu itself. */
  keys: readonly MenuKey[];
  noInput: Retry;
  noMatch: Retry;
  bargeIn: boolean;
  /** How long to wait for an answer after the prompt has ended. */
  silenceMs: number;
}>;

export type TransferStep = Readonly<{
  kind: 'transfer';
  to: Party;
  prompt: Prompt | null;
  ifFails: Target;
}>;

export type HangupStep = Readonly<{ kind: 'hangup'; prompt: Prompt | null }>;

export type Step = SayStep | MenuStep | TransferStep | HangupStep;

/** A call flow as the engine runs it: checked, complete, free of anything about its YAML. */
export type Flow = Readonly<{
  name: FlowId;
  hash: FlowHash;
  /** A voice of the speech service, such as `en-US-JennyNeural`. */
  voice: string;
  /** BCP 47, such as `en-US`; the voice's own language unless the flow names one. */
  language: string;
  start: StepId;
  steps: Readonly<Record<StepId, Step>>;
  /** Empty as compiled and no part of the hash: filled in whenever a call loads its flow. */
  switches: Switches;
}>;
