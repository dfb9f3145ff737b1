import { expect, test } from 'vitest';
import { createCallDeps } from '../../src/app/createCallDeps.ts';
import { readConfig } from '../../src/config.ts';
import { memoryWorld } from '../calls/memoryWorld.ts';
import { party } from '../calls/world.ts';
import { sampleEnv } from '../config/sampleEnv.ts';
import { createMemoryClientStore } from '../store/memoryClientStore.ts';
import { createMemoryDeadNotices } from '../store/memoryDeadNotices.ts';
import { noArchive } from './noArchive.ts';
import { noReports } from './noReports.ts';

const depsWith = (change: Parameters<typeof sampleEnv>[0]) => {
  const { deps } = memoryWorld();
  const { clock, log, flowSet, rates } = deps;
  const ports = {
    ...{ ...deps, getPrompt: async () => null, deadNotices: createMemoryDeadNotices() },
    ...{ clients: createMemoryClientStore(), archive: noArchive, ...noReports() },
  };
  return createCallDeps(readConfig(sampleEnv(change)), ports, { clock, log, flowSet, rates });
};

test('the settings reach the use cases', () => {
  const deps = depsWith({ CALLER_ID: '+18005550199', FALLBACK_NUMBER: '+12065550101' });
  expect(deps).toMatchObject({
    callbackBaseUrl: 'https://contoso.azurewebsites.net',
    callerIds: ['+18005550199'],
    fallbackNumber: '+12065550101',
    numberKey: { version: 1 },
  });
});

test('policy follows the allowed countries', () => {
  const { mayDial } = depsWith({ ALLOWED_COUNTRIES: 'GB' });
  expect(mayDial(party('+442071838750'))).toBeNull();
  expect(mayDial(party('+12065550100'))?.message).toContain('US');
});

test('without a country nothing with a number is dialled', () => {
  const { mayDial } = depsWith({});
  expect(mayDial(party('+12065550100'))?.message).toContain('ALLOWED_COUNTRIES');
  expect(mayDial(party('8:acs:user'))).toBeNull();
});
