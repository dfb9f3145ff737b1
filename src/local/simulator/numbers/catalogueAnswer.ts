import type { Outcome, Request } from '../api/operation.ts';
import { countries } from './countries.ts';
import { unknownCountry } from './numberErrors.ts';
import { toPage } from './toPage.ts';

/** The service lets clients keep its lists for six hours. */
const cacheControl = 'max-age=21600, private, stale-while-revalidate=86400';

export type List = {
  readonly request: Request;
  /** Of the list itself, still encoded. */
  readonly path: string;
  /** The property that holds the items. */
  readonly name: string;
  readonly items: readonly unknown[];
  readonly skip: number;
  readonly size: number;
};

/** One page of a list of what can be had. */
export function catalogueAnswer({ request, path, name, items, skip, size }: List): Outcome {
  const { page, nextLink } = toPage(items, {
    skip,
    size,
    link: (next, real) => {
      const query = { ...request.query, skip: String(next), maxPageSize: String(real) };
      const encoded = new URLSearchParams({ ...query, 'api-version': request.version });
      return `${path}?${encoded}`;
    },
  });
  return {
    status: 200,
    headers: { 'cache-control': cacheControl },
    body: { [name]: page, nextLink },
  };
}

/** Throws a 400 for a country that the service does not sell numbers of. */
export function checkCountry(code: string): void {
  if (countries.some(({ countryCode }) => countryCode === code)) return;
  throw unknownCountry(code);
}
