import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readAppSettings } from '../../../src/admin/doctor/readAppSettings.ts';

const write = async (text: string): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'settings-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, 'app.json');
  await writeFile(file, text);
  return file;
};

test.each([
  { what: 'a list of az', text: '[{"name":"A","slotSetting":false,"value":"1"}]' },
  { what: 'local.settings.json', text: '{"IsEncrypted":false,"Values":{"A":1}}' },
  { what: 'a map', text: '{"A":"1"}' },
])('$what is read', async ({ text }) => {
  expect(await readAppSettings(await write(text))).toEqual({ A: '1' });
});

test.each(['', 'no', '7', '[7]', '{}', '[{"name":"A"}]'])('%s is refused', async (text) => {
  await expect(readAppSettings(await write(text))).rejects.toMatchObject({
    failure: { code: 'badSettings', remedy: expect.stringContaining('appsettings list') },
  });
});

test('a file that is not there is named', async () => {
  await expect(readAppSettings('/nowhere/app.json')).rejects.toThrow('/nowhere/app.json');
});
