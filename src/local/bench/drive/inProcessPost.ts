import type { UseCases } from '../../../app/createUseCases.ts';
import type { Answer, Post } from '../rig/createPoster.ts';

const eventsOf = (body: unknown): readonly unknown[] => (Array.isArray(body) ? body : [body]);

/** Hands requests to the use cases of this process, so that all they do can be watched. */
export const inProcessPost =
  (app: UseCases): Post =>
  async (url, body, headers = {}): Promise<Answer> => {
    const { pathname } = new URL(url);
    if (pathname.startsWith('/runtime/')) {
      for (const event of eventsOf(body)) await app.incomingCall(event);
      return { status: 200, body: '' };
    }
    const [, , id = '', attempt = '', token = ''] = pathname.slice(1).split('/');
    const request = { query: {}, headers, body: Buffer.from(JSON.stringify(body)) };
    const endpoint = pathname === '/api/calls' ? app.placeCall : app.callback;
    const reply = await endpoint({ ...request, params: { id, attempt, token } });
    return { status: reply.status, body: String(reply.body ?? '') };
  };
