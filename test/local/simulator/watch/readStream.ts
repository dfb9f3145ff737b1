import { onTestFinished } from 'vitest';

export type StreamMessage = { readonly type: string } & Readonly<Record<string, unknown>>;

export type OpenStream = {
  /** The id that it began with. */
  readonly id: string;
  /** All messages so far. */
  readonly messages: readonly StreamMessage[];
  /** Waits until the messages are as wanted. */
  readonly until: (isWanted: (messages: readonly StreamMessage[]) => boolean) => Promise<void>;
  readonly close: () => void;
};

const pollMs = 5;
const waitLimitMs = 10_000;

/** Opens the stream of everything and reads it until the test is over. */
export async function readStream(url: string): Promise<OpenStream> {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const response = await fetch(`${url}/_sim/stream`, { signal: stop.signal });
  const messages: StreamMessage[] = [];
  const read = async (): Promise<void> => {
    let rest = '';
    for await (const chunk of (response.body ?? new ReadableStream()).pipeThrough(
      new TextDecoderStream(),
    )) {
      const events = `${rest}${chunk}`.split('\n\n');
      rest = events.pop() ?? '';
      messages.push(...events.map((event) => JSON.parse(event.replace(/^data: /, ''))));
    }
  };
  read().catch((error: Error) => {
    if (!stop.signal.aborted) throw error;
  });
  const until: OpenStream['until'] = async (isWanted) => {
    const deadline = Date.now() + waitLimitMs;
    while (!isWanted(messages)) {
      if (Date.now() > deadline) throw new Error(`waited in vain: ${JSON.stringify(messages)}`);
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
  };
  await until((all) => all.some(({ type }) => type === 'ready'));
  return { id: String(messages[0]?.stream), messages, until, close: () => stop.abort() };
}
