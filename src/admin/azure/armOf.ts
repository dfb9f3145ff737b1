import * as z from 'zod';
import type { Az } from './az.ts';
import { inForm } from './inForm.ts';

/** What Azure's management tells of resources, by their ids. Nothing is ever changed by it. */
export type Arm = Readonly<{
  get: (id: string, apiVersion: string) => Promise<unknown>;
  list: (id: string, apiVersion: string, filter?: string) => Promise<readonly unknown[]>;
}>;

const mostPages = 20;
const page = z.object({ value: z.array(z.unknown()), nextLink: z.string().nullish() });

/**
 * Azure's management by way of `az rest`: its answers are those of the version that is named, while
 * those of az's own commands change with az. An id may have `{subscriptionId}` in it.
 */
export const armOf = (az: Az, signal: AbortSignal): Arm => {
  const read = (url: string): Promise<unknown> =>
    az(['rest', '--method', 'get', '--url', url], signal);
  return {
    get: (id, apiVersion) => read(`${id}?api-version=${apiVersion}`),
    list: async (id, apiVersion, filter) => {
      const found: unknown[] = [];
      const query = filter === undefined ? '' : `&$filter=${filter}`;
      let url: string | null | undefined = `${id}?api-version=${apiVersion}${query}`;
      for (let pages = 0; pages < mostPages && url; pages += 1) {
        const answer: z.infer<typeof page> = inForm(page, await read(url), id);
        found.push(...answer.value);
        url = answer.nextLink;
      }
      return found;
    },
  };
};
