import { notify } from '../calls/lines.ts';
import type { Connection, Line } from '../calls/model.ts';
import { cancelSides, stopSides } from './sideMedia.ts';

/** What a phone puts into a call. */
export type Input =
  | { readonly kind: 'tone'; readonly tone: string }
  | { readonly kind: 'speech'; readonly text: string };

/** A prompt or a recognition. One of them runs at a time in a leg; the others wait. */
export type MediaOperation = {
  /** A prompt that plays until it is cancelled; nobody waits for its end. */
  readonly isEndless: boolean;
  /** Starts it; `finished` is called once, when it has ended by itself. */
  readonly begin: (finished: () => void) => void;
  /** Ends it without a word: the call is over. */
  readonly stop: () => void;
  /** Ends it and tells the app so. */
  readonly cancel: () => void;
  /** Whether it would take such input from that phone now. */
  readonly accepts: (line: Line, kind: Input['kind']) => boolean;
  readonly take: (input: Input) => void;
};

export type MediaQueue = { running: MediaOperation | undefined; waiting: MediaOperation[] };

function wake(connection: Connection): void {
  for (const line of [...connection.conversation.lines]) notify(line);
}

function startNext(connection: Connection): void {
  const { media } = connection;
  const next = media.waiting.shift();
  media.running = next;
  next?.begin(() => {
    if (media.running !== next) return;
    startNext(connection);
  });
  wake(connection);
}

/** Runs the operation when its turn comes; an interrupting one ends all that is there. */
export function enqueueMedia(
  connection: Connection,
  operation: MediaOperation,
  isInterrupting: boolean,
): void {
  if (connection.state === 'ended') return;
  if (isInterrupting) cancelQueue(connection);
  connection.media.waiting.push(operation);
  if (!connection.media.running) startNext(connection);
}

function cancelQueue({ media }: Connection): void {
  const { running } = media;
  media.running = undefined;
  media.waiting = [];
  running?.cancel();
}

/** Ends what runs, beside the queue too, which tells the app, and forgets what waits. */
export function cancelMedia(connection: Connection): void {
  cancelQueue(connection);
  cancelSides(connection);
  wake(connection);
}

/** The leg is over: everything stops without a word. */
export function stopMedia(connection: Connection): void {
  const { running } = connection.media;
  connection.media.running = undefined;
  connection.media.waiting = [];
  running?.stop();
  stopSides(connection);
}
