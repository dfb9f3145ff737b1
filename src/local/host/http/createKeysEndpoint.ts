import * as z from 'zod';
import type { FunctionKeys } from './functionKeys.ts';
import type { Endpoint, HostResponse } from './hostRequest.ts';

const keyPath = /^\/admin\/host\/functionkeys\/([\w-]{1,127})\/?$/i;
const schema = z.object({ value: z.string().min(1) });

const json = (status: number, value: unknown): HostResponse => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
});

const keyIn = (body: string): string | undefined => {
  try {
    return schema.safeParse(JSON.parse(body)).data?.value;
  } catch {
    return undefined;
  }
};

/** Whether a path is one of a key by its name. */
export const isKeyPath = (path: string): boolean => keyPath.test(path);

/** `PUT` and `DELETE /admin/host/functionkeys/{name}`, as the host in Azure has it. */
export function createKeysEndpoint(keys: FunctionKeys): Endpoint {
  return async (request) => {
    const [, name = ''] = keyPath.exec(request.url.pathname) ?? [];
    if (request.method === 'DELETE') return { status: keys.remove(name) ? 204 : 404 };
    if (request.method !== 'PUT') return { status: 404 };
    const value = keyIn(Buffer.from(await request.body()).toString('utf8'));
    if (value === undefined) return json(400, { message: 'Write {"name":"…","value":"…"}.' });
    keys.set(name, value);
    return json(201, { name, value });
  };
}
