import { isVaultReference } from '../../../config/isVaultReference.ts';
import type { Values } from '../../settings/readSettings.ts';

const named = /SecretUri=https:\/\/([\w-]+)\.|VaultName=([\w-]+)/i;

/** The vaults that settings take secrets from. */
export const vaultNamesIn = (settings: Values): readonly string[] => {
  const names = Object.values(settings)
    .filter(isVaultReference)
    .map((value) => {
      const [, byUri, byName] = named.exec(value ?? '') ?? [];
      return byUri ?? byName ?? '';
    });
  return [...new Set(names.filter((name) => name !== ''))];
};
