import * as z from 'zod';
import type { Values } from './deployment.ts';

/** What az prints of a deployment, as far as it matters. */
export const deployedSchema = z.object({
  properties: z.object({
    outputs: z.record(z.string(), z.object({ value: z.union([z.string(), z.number()]) })).nullish(),
  }),
});

export type Deployed = z.infer<typeof deployedSchema>;

/** What a template gives back, as variables; Azure writes the names in letters of its choice. */
export const outputsIn = ({ properties: { outputs } }: Deployed): Values => {
  const entries = Object.entries(outputs ?? {});
  return Object.fromEntries(entries.map(([name, { value }]) => [name.toUpperCase(), `${value}`]));
};
