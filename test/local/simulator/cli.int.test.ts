import { fork } from 'node:child_process';
import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const cli = fileURLToPath(new URL('../../../src/local/simulator/cli.ts', import.meta.url));

type Facts = Readonly<Record<string, unknown>> & { readonly url: string; readonly port: number };

function start(...args: string[]) {
  const child = fork(cli, args, { silent: true });
  onTestFinished(() => {
    child.kill();
  });
  const output = { out: '', err: '' };
  child.stdout?.on('data', (text) => {
    output.out += String(text);
  });
  child.stderr?.on('data', (text) => {
    output.err += String(text);
  });
  return { child, output };
}

test('it tells its parent and its terminal where it is, and ends with its parent', async () => {
  const { child, output } = start('--port', '0', '--json', '--number', '+18005550100');
  const [ready] = (await once(child, 'message')) as [Facts];
  expect(ready).toMatchObject({ type: 'ready', url: `http://localhost:${ready.port}` });
  const response = await fetch(`${ready.url}/_sim/numbers`);
  expect(await response.json()).toEqual({ numbers: ['+18005550100'] });
  child.disconnect();
  // A parent that disconnects is not told of 'close'.
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
  expect(JSON.parse(output.out)).toMatchObject({
    url: ready.url,
    port: ready.port,
    connectionString: expect.stringMatching(/^endpoint=http:\/\/localhost:\d+\/;accesskey=.+$/),
    audience: expect.any(String),
    issuer: 'https://acscallautomation.communication.azure.com',
    keysUrl: `${ready.url}/calling/keys`,
    numbers: ['+18005550100'],
  });
});

test('a port that is taken is named, with the option that chooses another', async () => {
  const other = net.createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    other.close();
  });
  const { port } = other.address() as AddressInfo;
  const { child, output } = start('--port', String(port));
  const [code] = await once(child, 'close');
  expect(code).toBe(1);
  expect(output.err).toContain(`Port ${port} is in use: choose another with --port`);
});

test('a wrong option is named', async () => {
  const { child, output } = start('--factor', 'fast');
  const [code] = await once(child, 'close');
  expect(code).toBe(1);
  expect(output.err).toContain('--factor must be a number');
});
