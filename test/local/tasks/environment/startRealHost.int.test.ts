import { chmodSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { freePort } from '../../../../src/local/tasks/environment/ports.ts';
import { startRealHost } from '../../../../src/local/tasks/environment/startRealHost.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

/** Keeps to the contract: tells what it was given, answers for its status, ends with its input. */
const obedient = `
const url = new URL(process.argv[process.argv.indexOf('--urls') + 1]);
const { AzureWebJobsScriptRoot, WEBSITE_HOSTNAME, PATH } = process.env;
console.log(JSON.stringify({
  root: AzureWebJobsScriptRoot,
  name: WEBSITE_HOSTNAME,
  node: PATH.split(require('node:path').delimiter)[0],
  worker: process.env.languageWorkers__node__workerDirectory,
  bundles: process.env.AzureFunctionsJobHost__extensionBundle__downloadPath,
}));
process.stdin.on('end', () => process.exit(3)).resume();
require('node:http')
  .createServer((request, response) => response.end('{"state":"Running"}'))
  .listen(Number(url.port), url.hostname);`;

const start = async (work: string) => {
  const root = temporaryFolder({ host: `#!${process.execPath}\n${work}\n` });
  const program = path.join(root, 'host');
  chmodSync(program, 0o755);
  const port = await freePort();
  const said: string[] = [];
  const settings = { PATH: process.env.PATH ?? '' };
  const how = { root, port, enableAuth: false, settings, log: (line: string) => said.push(line) };
  const child = await startRealHost({ program, worker: 'w', bundles: 'b' }, how);
  return { root, port, said, child };
};

// A script with a #! line is no program on Windows.
test.skipIf(process.platform === 'win32')('it is told what the contract wants', async () => {
  const { root, port, said, child } = await start(obedient);
  await child.stop();
  expect(await child.exited).toBe('signal SIGTERM');
  expect(JSON.parse(said[0] ?? '')).toEqual({
    root,
    name: `localhost:${port}`,
    node: path.dirname(process.execPath),
    worker: 'w',
    bundles: 'b',
  });
});

test.skipIf(process.platform === 'win32')('one that ends is refused with its words', async () => {
  await expect(start('console.log("no bundle"); process.exit(1);')).rejects.toThrow(
    /did not start: exit code 1\.\nno bundle/,
  );
});
