import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createAcsSimulator } from './createAcsSimulator.ts';
import { type CliOptions, parseCliOptions } from './parseCliOptions.ts';
import { simulatorOptions } from './simulatorOptions.ts';

const host = '127.0.0.1';

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function readOptions(): CliOptions {
  try {
    return parseCliOptions(process.argv.slice(2));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function announce({ isJson, simulator }: CliOptions, port: number): void {
  const { accessKey, audience, issuer, numbers } = simulatorOptions(simulator);
  const url = `http://localhost:${port}`;
  const connectionString = `endpoint=${url}/;accesskey=${accessKey}`;
  const keysUrl = `${url}/calling/keys`;
  const facts = { url, port, connectionString, audience, issuer, keysUrl, numbers };
  const text = isJson
    ? JSON.stringify(facts)
    : `ACS simulator at ${url}, numbers ${numbers.join(', ')}\n${connectionString}`;
  process.stdout.write(`${text}\n`);
  process.send?.({ type: 'ready', url, port });
}

const options = readOptions();
const log = (line: string): void => {
  process.stderr.write(`simulator: ${line}\n`);
};
const root = path.join(import.meta.dirname, '..', '..', '..');
const pageFolder = path.join(root, 'dist', 'softphone');
const server = createAcsSimulator({ ...options.simulator, pageFolder, log });

function stop(): void {
  server.close(() => process.exit(0));
  server.closeAllConnections();
}

server.on('error', (error: NodeJS.ErrnoException) => {
  const isTaken = error.code === 'EADDRINUSE';
  const remedy = 'is in use: choose another with --port, or --port 0 for any.';
  fail(isTaken ? `Port ${options.port} ${remedy}` : `Cannot listen: ${error.message}`);
});
server.listen(options.port, host, () => {
  // A server that listens on TCP has such an address.
  announce(options, (server.address() as AddressInfo).port);
});
process.on('SIGINT', stop).on('SIGTERM', stop).on('disconnect', stop);
