import { chmodSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { freePort } from '../../../../src/local/tasks/environment/ports.ts';
import { startCoreTools } from '../../../../src/local/tasks/environment/startCoreTools.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const fakeFunc = (version: string) => `#!${process.execPath}
const [verb, , port] = process.argv.slice(2);
if (verb === '--version') console.log('${version}');
else require('node:http')
  .createServer((request, response) => response.end('{"state":"Running"}'))
  .listen(Number(port), 'localhost');
`;

const install = async (version: string) => {
  const root = temporaryFolder({ func: fakeFunc(version) });
  const command = path.join(root, 'func');
  chmodSync(command, 0o755);
  const settings = { PATH: process.env.PATH ?? '' };
  const port = await freePort();
  const log = () => undefined;
  return startCoreTools({ root, port, enableAuth: false, settings, log }, command);
};

// A script with a #! line is no program on Windows.
test.skipIf(process.platform === 'win32')('a func 4.x is started and waited for', async () => {
  const child = await install('4.6.0');
  await child.stop();
  expect(await child.exited).toBe('signal SIGTERM');
});

test.skipIf(process.platform === 'win32')('another func is refused with a remedy', async () => {
  await expect(install('3.0.1')).rejects.toThrow(/3\.0\.1.*leave --func out/);
});

test('without func the sentence says what to do', async () => {
  const command = path.join(temporaryFolder(), 'nothing');
  const host = { root: '.', port: 1, enableAuth: false, settings: {}, log: () => undefined };
  await expect(startCoreTools(host, command)).rejects.toThrow(
    'Install Azure Functions Core Tools 4',
  );
});
