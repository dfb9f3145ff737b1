import http from 'node:http';
import { text } from 'node:stream/consumers';

export type Answer = Readonly<{ status: number; body: string }>;
export type Post = (
  url: string,
  body: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer>;
export type Poster = Readonly<{ post: Post; stop: () => void }>;

const maxSockets = 200;

/** Posts JSON over kept connections, with as little between us and the socket as can be. */
export const createPoster = (): Poster => {
  const agent = new http.Agent({ keepAlive: true, maxSockets });
  return {
    post: async (url, body, headers = {}) => {
      const sent = JSON.stringify(body);
      const request = http.request(url, {
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(sent),
          ...headers,
        },
      });
      request.end(sent);
      const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
        request.on('response', resolve).on('error', reject);
      });
      return { status: response.statusCode ?? 0, body: await text(response) };
    },
    stop: () => agent.destroy(),
  };
};
