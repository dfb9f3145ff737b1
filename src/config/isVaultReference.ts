/**
 * Whether a setting stands for a secret in a vault. The platform puts the secret in its place
 * before the app reads it; where the app meets the reference, that has failed.
 */
export const isVaultReference = (value: string | undefined): boolean =>
  /^\s*@Microsoft\.KeyVault\(/i.test(value ?? '');
