import type { ServerResponse } from 'node:http';
import type { Line } from '../calls/model.ts';

/**
 * Sends the transcript as server-sent events, first what has been, then what comes, and ends with
 * the call.
 */
export function streamTranscript(line: Line, response: ServerResponse): 'streaming' {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  });
  let sent = 0;
  const send = (): void => {
    for (const entry of line.transcript.slice(sent)) {
      response.write(`data: ${JSON.stringify(entry)}\n\n`);
      sent += 1;
    }
    if (line.state === 'ended') response.end();
  };
  response.flushHeaders();
  if (line.state !== 'ended') {
    line.watchers.add(send);
    response.on('close', () => line.watchers.delete(send));
  }
  send();
  return 'streaming';
}
