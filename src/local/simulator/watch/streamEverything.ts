import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Line } from '../calls/model.ts';
import { toParty } from '../calls/toIdentifier.ts';
import { releaseAll } from '../handsets/keepHandset.ts';
import { ownNumbers } from '../numbers/ownNumbers.ts';
import type { World } from '../world.ts';
import { toConversationName, toWatchedCall } from './toWatchedCall.ts';

/** How many ended calls a page that has just been opened is told of. */
const oldCalls = 30;
/** Who reads so slowly is cut off; a page opens a new stream by itself. */
const maxUnreadBytes = 4 * 1024 * 1024;

type Stream = {
  readonly world: World;
  readonly response: ServerResponse;
  /** What has to be sent with the next flush. */
  readonly lines: Set<Line>;
  readonly calls: Set<string>;
  hasNewHandsets: boolean;
  /** How much of a transcript, by line, and of a call's wire, by correlation id, was sent. */
  readonly sent: Map<string, number>;
  isFlushing: boolean;
};

function send({ response }: Stream, message: Readonly<Record<string, unknown>>): void {
  if (response.destroyed) return;
  response.write(`data: ${JSON.stringify(message)}\n\n`);
  if (response.writableLength > maxUnreadBytes) response.destroy();
}

function sendLine(stream: Stream, line: Line): void {
  const call = toWatchedCall(line, stream.sent.get(line.id) ?? 0);
  stream.sent.set(line.id, line.transcript.length);
  send(stream, { type: 'call', call });
}

function sendWire(stream: Stream, correlationId: string): void {
  const since = stream.sent.get(correlationId) ?? 0;
  const entries = stream.world.wire.list(correlationId);
  if (entries.length === since) return;
  stream.sent.set(correlationId, entries.length);
  const conversation = toConversationName(correlationId);
  send(stream, { type: 'wire', conversation, since, entries: entries.slice(since) });
}

function sendHandsets(stream: Stream): void {
  const handsets = [...stream.world.handsets].map(([rawId, { behaviour }]) => ({
    number: toParty(rawId),
    behaviour,
  }));
  send(stream, { type: 'handsets', handsets });
}

function flush(stream: Stream): void {
  stream.isFlushing = false;
  if (stream.hasNewHandsets) sendHandsets(stream);
  stream.hasNewHandsets = false;
  // What one leg lives through can change how the others of its call are.
  const lines = new Set([...stream.lines].flatMap((line) => [line, ...line.conversation.lines]));
  stream.lines.clear();
  for (const line of lines) sendLine(stream, line);
  for (const correlationId of stream.calls) sendWire(stream, correlationId);
  stream.calls.clear();
}

/** Waits until all that happens at this moment has happened. */
function flushSoon(stream: Stream): void {
  if (stream.isFlushing) return;
  stream.isFlushing = true;
  setImmediate(() => flush(stream));
}

function sendAll(stream: Stream, id: string): void {
  const { app, clock, endedLines, lines, options } = stream.world;
  const { factor } = options;
  const numbers = ownNumbers(stream.world);
  const appUrl = app.access?.url ?? null;
  const now = clock.iso();
  send(stream, { type: 'hello', stream: id, numbers, factor, appUrl, now });
  sendHandsets(stream);
  const recent = new Set(endedLines.slice(-oldCalls));
  for (const line of lines.values()) {
    if (line.state === 'ended' && !recent.has(line.id)) continue;
    sendLine(stream, line);
    sendWire(stream, line.conversation.correlationId);
  }
  send(stream, { type: 'ready' });
}

/**
 * Sends everything that happens as server-sent events, after what is going on already: `hello`,
 * `handsets`, `numbers`, `call`, `wire` and, once all that was before has been told, `ready`.
 * Handsets that name the stream's id live as long as it does.
 */
export function streamEverything(world: World, response: ServerResponse): 'streaming' {
  const id = randomUUID();
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  });
  const stream: Stream = {
    world,
    response,
    lines: new Set(),
    calls: new Set(),
    hasNewHandsets: false,
    sent: new Map(),
    isFlushing: false,
  };
  world.watchers.add(id, {
    changed: (line) => {
      stream.lines.add(line);
      flushSoon(stream);
    },
    passed: (correlationId) => {
      stream.calls.add(correlationId);
      flushSoon(stream);
    },
    handsets: () => {
      stream.hasNewHandsets = true;
      flushSoon(stream);
    },
    numbers: () => send(stream, { type: 'numbers', numbers: ownNumbers(world) }),
  });
  response.on('close', () => {
    world.watchers.remove(id);
    releaseAll(world, id);
  });
  sendAll(stream, id);
  return 'streaming';
}
