import * as z from 'zod';
import { inForm } from '../../azure/inForm.ts';
import type { Reference } from './azureView.ts';
import { idParts } from './idParts.ts';

const answer = z.array(
  z.object({
    id: z.string(),
    properties: z.object({
      status: z.string().nullish(),
      details: z.string().nullish(),
      vaultName: z.string().nullish(),
      secretName: z.string().nullish(),
    }),
  }),
);

/** The settings that are references to a vault. The setting is named at the end of the id. */
export const referencesIn = (body: unknown): readonly Reference[] =>
  inForm(answer, body, 'references to Key Vault').map(({ id, properties }) => ({
    setting: idParts(id).name,
    status: properties.status ?? 'unknown',
    details: properties.details ?? '',
    vault: properties.vaultName ?? '',
    secret: properties.secretName ?? '',
  }));
