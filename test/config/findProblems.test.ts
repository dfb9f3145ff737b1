import { expect, test } from 'vitest';
import { findProblems } from '../../src/config/findProblems.ts';
import { readHashKeys } from '../../src/config/readHashKeys.ts';
import { settingsSchema } from '../../src/config/settingsSchema.ts';
import { sampleEnv } from './sampleEnv.ts';

const problemsOf = (change: Parameters<typeof sampleEnv>[0]) => {
  const { WEBSITE_HOSTNAME: hostname = '', ...given } = sampleEnv(change);
  const parsed = settingsSchema.safeParse(given);
  const hashKeys = readHashKeys(given.HASH_KEY ?? '', false);
  return findProblems({ given, hostname, parsed, hashKeys, isDevelopment: false });
};

const namesOf = (change: Parameters<typeof sampleEnv>[0]): readonly string[] =>
  problemsOf(change).map(({ name }) => name);

test('good settings have no problem', () => {
  expect(namesOf({})).toEqual([]);
});

test('a reference that was not resolved is told as that, and as nothing else', () => {
  const reference = '@Microsoft.KeyVault(SecretUri=https://kv.vault.azure.net/secrets/a)';
  const change = { HASH_KEY: reference, WEBHOOK_SECRETS: reference, SPEECH_ENDPOINT: 'x' };
  const problems = problemsOf(change);
  expect(problems.map(({ name }) => name)).toEqual([
    'HASH_KEY',
    'WEBHOOK_SECRETS',
    'SPEECH_ENDPOINT',
  ]);
  expect(problems[0]?.message).toMatch(
    /not resolved; .*--only secrets.*Key Vault Secrets User.*keyVaultReferenceIdentity/,
  );
});

test('a list with several mistakes is one problem', () => {
  expect(namesOf({ CALLER_ID: '1,2,3' })).toEqual(['CALLER_ID']);
});

test('what is missing and what is malformed is told together', () => {
  expect(namesOf({ CALLBACK_AUDIENCE: undefined, HASH_KEY: 'x', SPEECH_ENDPOINT: 'x' })).toEqual([
    'CALLBACK_AUDIENCE',
    'SPEECH_ENDPOINT',
    'HASH_KEY',
  ]);
});

test('what goes out is checked as a whole', () => {
  expect(
    namesOf({
      ALLOW_PRIVATE_ADDRESSES: 'true',
      VOICEMAIL_WEBHOOK_URL: 'http://localhost/',
      VOICEMAIL_TEAMS_URL: 'http://localhost/',
    }),
  ).toEqual(['ALLOW_PRIVATE_ADDRESSES', 'WEBHOOK_SECRETS']);
  expect(namesOf({ VOICEMAIL_TEAMS_URL: 'http://localhost/' })).toEqual(['VOICEMAIL_TEAMS_URL']);
  expect(namesOf({ VOICEMAIL_TEAMS_URL: 'https://flows.example/?sig=a' })).toEqual([]);
});
