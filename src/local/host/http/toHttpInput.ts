import type { HttpInput, Nullable } from '../app/coreTypes.ts';
import type { HostRequest } from './hostRequest.ts';

type Texts = Record<string, Nullable<string>>;

function headersOf(request: HostRequest): Texts {
  const texts: Texts = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined)
      texts[name] = { value: Array.isArray(value) ? value.join(', ') : value };
  }
  return texts;
}

/** The values of a key that occurs more than once are joined by commas, as in Azure. */
function queryOf(request: HostRequest): Texts {
  const texts: Texts = {};
  for (const name of request.url.searchParams.keys()) {
    texts[name] ??= { value: request.url.searchParams.getAll(name).join(',') };
  }
  return texts;
}

/** The request as the library takes it; the route's parameters come from the router. */
export function toHttpInput(
  request: HostRequest,
  parameters: Readonly<Record<string, string>>,
  body: Uint8Array,
): HttpInput {
  const nullableParams: Texts = {};
  for (const [name, value] of Object.entries(parameters)) nullableParams[name] = { value };
  return {
    url: request.url.href,
    method: request.method,
    nullableHeaders: headersOf(request),
    nullableQuery: queryOf(request),
    nullableParams,
    ...(body.length > 0 ? { body: { bytes: body } } : {}),
  };
}
