import { z } from 'zod';
import { createSender } from './createSender.ts';
import { type SmokeCall, smokeCallSchema } from './smokeCall.ts';

export type SmokeRequest = Readonly<{
  to: string;
  flow: string;
  maxLength: string;
  expires: string;
  reference: string;
}>;

export type SmokePreview = z.infer<typeof previewSchema>;

/** The part of the app's API that a smoke test needs; a refusal is a TaskError with the remedy. */
export type SmokeApi = Readonly<{
  /** What would become of the call; nobody is dialled. */
  preview: (request: SmokeRequest) => Promise<SmokePreview>;
  /** Places the call and tells its id; the same key is the same call. */
  place: (request: SmokeRequest, key: string) => Promise<string>;
  get: (id: string) => Promise<SmokeCall>;
  cancel: (id: string) => Promise<void>;
  /** Every call of today (UTC). */
  today: () => Promise<readonly SmokeCall[]>;
}>;

const previewSchema = z.looseObject({
  wouldDial: z.boolean(),
  dialAt: z.string().optional(),
  why: z.string().optional(),
  from: z.string().optional(),
  message: z.string().optional(),
  cost: z.looseObject({ currency: z.string(), atMost: z.number() }).optional(),
});
const placedSchema = z.looseObject({ id: z.string() });
const listSchema = z.looseObject({
  calls: z.array(smokeCallSchema),
  continuation: z.string().optional(),
});
const mostPages = 500;

/** Speaks to the app at that address. */
export const createSmokeApi = (app: string, key: string | null): SmokeApi => {
  const send = createSender(`${app}/api`, key);
  return {
    preview: async (body) =>
      previewSchema.parse(await send('POST', '/calls?dryRun=true', { body })),
    place: async (body, idempotencyKey) => {
      const headers = { 'Idempotency-Key': idempotencyKey };
      return placedSchema.parse(await send('POST', '/calls', { body, headers })).id;
    },
    get: async (id) => smokeCallSchema.parse(await send('GET', `/calls/${encodeURIComponent(id)}`)),
    cancel: async (id) => {
      await send('DELETE', `/calls/${encodeURIComponent(id)}`);
    },
    today: async () => {
      const found: SmokeCall[] = [];
      let from = '';
      for (let page = 0; page < mostPages; page += 1) {
        const answer = await send('GET', `/calls?day=today&limit=200${from}`);
        const { calls, continuation } = listSchema.parse(answer);
        found.push(...calls);
        if (continuation === undefined) break;
        from = `&continuation=${encodeURIComponent(continuation)}`;
      }
      return found;
    },
  };
};
