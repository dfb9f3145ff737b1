import { expect, test } from 'vitest';
import type { Az } from '../../../../src/admin/azure/az.ts';
import { openAzure } from '../../../../src/admin/doctor/azure/openAzure.ts';
import { subscription } from '../../azure/standInAz.ts';
import { contoso, urls } from './contoso.ts';
import { contosoBut } from './contosoBut.ts';

const { signal } = new AbortController();

const azOf = (answers: Readonly<Record<string, unknown>>) => {
  const asked: string[] = [];
  const az: Az = async (args) => {
    const url = args[args.indexOf('--url') + 1] ?? '';
    const key = args[0] === 'rest' ? url : args.slice(0, 4).join(' ');
    asked.push(args.join(' '));
    return answers[key.replace('/subscriptions/{subscriptionId}', subscription)];
  };
  return { az, asked };
};
const open = (az: Az) => openAzure(az, { app: 'func-contoso', group: 'rg-contoso' }, signal);

test('the app and its settings are read at once, the rest once it is asked for', async () => {
  const { az, asked } = azOf(contoso());
  const azure = await open(az);
  expect(asked).toHaveLength(2);
  expect(asked[1]).toBe(
    'functionapp config appsettings list --resource-group rg-contoso --name func-contoso',
  );
  expect(azure).toMatchObject({
    site: { state: 'Running' },
    settings: { CALLER_ID: '+12065550100' },
  });
  await azure.references();
  await azure.references();
  expect(await azure.functions()).toContainEqual({ name: 'incomingCall', isDisabled: false });
  expect(asked).toHaveLength(4);
});

test('settings that az holds back are no settings', async () => {
  const { az } = azOf(contosoBut({ [urls.settings]: { '': [{ name: 'A', value: null }] } }));
  await expect(open(az)).rejects.toThrow('does not tell the settings');
});
