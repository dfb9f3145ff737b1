import { BlobServiceClient } from '@azure/storage-blob';
import { expect, inject, test } from 'vitest';
import { buildFlows } from '../../../../src/local/tasks/build/buildApp.ts';
import { uploadPrompts } from '../../../../src/local/tasks/environment/uploadPrompts.ts';
import { smallApp } from '../smallApp.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

test('the prompts of the build are stored', async () => {
  const root = temporaryFolder(smallApp);
  expect(await buildFlows(root)).toEqual([]);
  const AzureWebJobsStorage = inject('azurite');
  await uploadPrompts(root, { AzureWebJobsStorage });
  const container =
    BlobServiceClient.fromConnectionString(AzureWebJobsStorage).getContainerClient('prompts');
  const names = [];
  for await (const { name } of container.listBlobsFlat()) names.push(name);
  expect(names).toContain('silence-400.wav');
});

test('storage that lets in identities only is left to its deployment', async () => {
  await uploadPrompts(temporaryFolder(), { AzureWebJobsStorage__accountName: 'theirs' });
});
