import http from 'node:http';
import https from 'node:https';

export type HttpRequest = {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** For the whole exchange, from when there is a connection that it can be sent over. */
  readonly timeoutMs: number;
  /** The answer is refused if its body is longer. */
  readonly maxBytes: number;
};

export type HttpAnswer = {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
};

/** Calls other servers over kept connections; `stop` cuts them. */
export type HttpClient = {
  /** Rejects with an Error on a network error, a timeout or an answer that is too long. */
  readonly send: (request: HttpRequest) => Promise<HttpAnswer>;
  readonly stop: () => void;
};

const maxSockets = 100;

function collect(answer: http.IncomingMessage, maxBytes: number): Promise<HttpAnswer> {
  const chunks: Buffer[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    answer.on('data', (chunk: Buffer) => {
      length += chunk.length;
      chunks.push(chunk);
      if (length > maxBytes) answer.destroy(new Error(`answer longer than ${maxBytes} bytes`));
    });
    answer.on('error', reject);
    answer.on('end', () => {
      resolve({
        status: answer.statusCode ?? 0,
        headers: answer.headers,
        body: Buffer.concat(chunks),
      });
    });
  });
}

/**
 * Whoever waits here for a connection has not been sent yet, so the receiver cannot be late with
 * it: the time runs from then on.
 */
function giveUpAfter(request: http.ClientRequest, timeoutMs: number): void {
  const giveUp = (): void => {
    request.destroy(new DOMException(`no answer in ${timeoutMs} ms`, 'TimeoutError'));
  };
  let timer: NodeJS.Timeout | undefined;
  request.once('socket', () => {
    timer = setTimeout(giveUp, timeoutMs);
  });
  request.once('close', () => clearTimeout(timer));
}

export function createHttpClient(): HttpClient {
  const agents = {
    'http:': new http.Agent({ keepAlive: true, maxSockets }),
    'https:': new https.Agent({ keepAlive: true, maxSockets }),
  };

  const send = (given: HttpRequest, isRepeat = false): Promise<HttpAnswer> =>
    new Promise((resolve, reject) => {
      const isSecure = given.url.startsWith('https:');
      const request = (isSecure ? https : http).request(given.url, {
        method: given.method,
        headers: given.headers,
        agent: agents[isSecure ? 'https:' : 'http:'],
      });
      giveUpAfter(request, given.timeoutMs);
      request.on('error', (error: NodeJS.ErrnoException) => {
        // The other side closed a kept connection just as it was used again.
        const wasClosing = error.code === 'ECONNRESET' && request.reusedSocket && !isRepeat;
        if (wasClosing) send(given, true).then(resolve, reject);
        else reject(error);
      });
      request.on('response', (answer) => collect(answer, given.maxBytes).then(resolve, reject));
      request.end(given.body);
    });

  const stop = (): void => {
    agents['http:'].destroy();
    agents['https:'].destroy();
  };
  return { send: (request) => send(request), stop };
}
