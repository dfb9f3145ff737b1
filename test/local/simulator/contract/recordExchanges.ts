import type { PipelinePolicy } from '@azure/core-rest-pipeline';

/** One exchange as fixtures hold it: what differs from run to run has a name instead. */
export type Exchange = {
  readonly request: {
    readonly method: string;
    /** Path and query, as they were sent. */
    readonly url: string;
    readonly contentType?: string;
    readonly body?: unknown;
  };
  readonly response: {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
};

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const time = /(?!0001-01-01)\d{4}-\d\d-\d\dT[0-9:.]+(Z|\+00:00)/g;

/** Puts names in place of ids, times and North American numbers. */
function withNames(value: unknown): unknown {
  const text = JSON.stringify(value)
    .replaceAll(uuid, '<uuid>')
    .replaceAll(time, '<time>')
    .replaceAll(/(\+|%2B)1\d{10}/g, '$1<number>')
    .replaceAll(/"1\d{10}"/g, '"<digits>"');
  return JSON.parse(text);
}

const parsed = (text: unknown): { readonly body?: unknown } =>
  typeof text === 'string' && text !== '' ? { body: JSON.parse(text) } : {};

/** A policy for the official clients that writes down all that passes over the wire. */
export function recordExchanges(): {
  readonly policy: PipelinePolicy;
  readonly exchanges: Exchange[];
} {
  const exchanges: Exchange[] = [];
  const policy: PipelinePolicy = {
    name: 'recordExchanges',
    sendRequest: async (request, next) => {
      const response = await next(request);
      const { pathname, search } = new URL(request.url);
      const contentType = request.headers.get('content-type');
      exchanges.push(
        withNames({
          request: {
            method: request.method,
            url: `${pathname}${search}`,
            ...(contentType === undefined ? {} : { contentType }),
            ...parsed(request.body),
          },
          response: {
            status: response.status,
            headers: response.headers.toJSON(),
            ...parsed(response.bodyAsText),
          },
        }) as Exchange,
      );
      return response;
    },
  };
  return { policy, exchanges };
}
