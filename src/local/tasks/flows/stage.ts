import type { Call } from '../../../engine/call.ts';
import type { Ask, Collect, Command, Listen, PlayMusic, Say } from '../../../engine/command.ts';
import type { Decision } from '../../../engine/decision.ts';
import type { CallEvent } from '../../../engine/event.ts';
import type { CommandNumber, Instant } from '../../../engine/ids.ts';
import type { QueueState } from '../../../engine/queue/queueState.ts';
import type { Flow } from '../../../flow/flow.ts';
import type { Party } from '../../../flow/party.ts';
import type { QueueName } from '../../../flow/queueName.ts';
import type { FlowTest } from './testSchema.ts';

/** Something that happens on the stage, for people to read and for tests to look at. */
export type Happened = Readonly<{
  at: Instant;
  kind: 'heard' | 'pressed' | 'said' | 'transferred' | 'connected' | 'recorded' | 'ended' | 'did';
  text: string;
}>;

/** What plays or listens now. */
export type Media = Readonly<{
  command: Say | Ask | Collect | Listen | PlayMusic;
  promptEndsAt: Instant;
}>;

/** An event that will come, or something else, unless `isStill` has become false by then. */
export type Due = Readonly<{
  at: Instant;
  make: (stage: Stage) => CallEvent | null;
  isStill: (stage: Stage) => boolean;
}>;

/** Looks on at every decision. */
export type Watch = (before: Call, event: CallEvent, decision: Decision) => void;

/** A call that is played by the engine alone, with everything around it. */
export type Stage = {
  readonly flow: Flow;
  readonly test: FlowTest;
  readonly watch: Watch;
  now: Instant;
  call: Call;
  media: Media | null;
  /** The command that listens for keys beside everything. */
  listening: CommandNumber | null;
  /** Whom the commands that ring somebody are for. */
  readonly rung: Map<CommandNumber, Party>;
  /** What is recorded, by the command that began it: how long it lasts, since when it runs. */
  readonly tapes: Map<CommandNumber, Readonly<{ ms: number; since: Instant | null }>>;
  /** The queues that the call has come to, with everybody in them. */
  readonly queues: Map<QueueName, QueueState>;
  /** In the order in which they were made. */
  due: Due[];
  readonly happened: Happened[];
  readonly issued: Command[];
  nth: number;
};

export const note = (stage: Stage, kind: Happened['kind'], text: string): void => {
  stage.happened.push({ at: stage.now, kind, text });
};
