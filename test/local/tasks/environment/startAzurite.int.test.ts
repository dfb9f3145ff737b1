import { existsSync } from 'node:fs';
import path from 'node:path';
import { BlobServiceClient } from '@azure/storage-blob';
import { expect, onTestFinished, test } from 'vitest';
import { answers, freePort } from '../../../../src/local/tasks/environment/ports.ts';
import {
  chooseStoragePorts,
  startAzurite,
  storageConnection,
} from '../../../../src/local/tasks/environment/startAzurite.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const somePorts = async () => ({
  blob: await freePort(),
  queue: await freePort(),
  table: await freePort(),
});

test('it listens when it says so, keeps what it is given, and ends', async () => {
  const ports = await somePorts();
  const folder = path.join(temporaryFolder(), 'data');
  const options = { ports, folder, log: () => undefined };
  const client = () => BlobServiceClient.fromConnectionString(storageConnection(ports));
  const first = await startAzurite(options);
  onTestFinished(first.stop);
  await client().createContainer('kept');
  await first.stop();
  expect(await answers(ports.blob)).toBe(false);
  expect(existsSync(folder)).toBe(true);
  const second = await startAzurite(options);
  onTestFinished(second.stop);
  expect(await client().getContainerClient('kept').exists()).toBe(true);
});

test('whose port was taken a moment before says so, though somebody answers there', async () => {
  const ports = await somePorts();
  const options = { ports, folder: null, log: () => undefined };
  const first = await startAzurite(options);
  onTestFinished(first.stop);
  const second = startAzurite({ ...options, ports: { ...(await somePorts()), blob: ports.blob } });
  await expect(second).rejects.toThrow(/Azurite did not start: .*EADDRINUSE.*start again/s);
  await expect(startAzurite(options)).rejects.toThrow('EADDRINUSE');
});

test('ports are free ones', async () => {
  const ports = Object.values(await chooseStoragePorts());
  expect(new Set(ports).size).toBe(3);
});
