import { announcement } from './announcement.ts';
import { cliOptions } from './cliOptions.ts';
import { errorText } from './errorText.ts';
import type { FunctionsHost } from './hostOptions.ts';
import { HostStartError } from './hostStartError.ts';
import { startFunctionsHost } from './startFunctionsHost.ts';

const log = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Ends the process as failed; whoever supervises it may start it again. */
function fail(message: string): void {
  // Only once it is written: a pipe may still hold the message when the process ends.
  process.stderr.write(`${message}\n`, () => process.exit(1));
}

const exitAtOnce = (): void => process.exit(0);

function stopOnce(host: FunctionsHost): () => void {
  let stopping = false;
  return () => {
    if (stopping) return;
    stopping = true;
    host.close().then(
      () => process.exit(0),
      (thrown: unknown) => fail(`The host did not stop in order: ${errorText(thrown)}`),
    );
  };
}

function obeySignals(host: FunctionsHost): void {
  const stop = stopOnce(host);
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // Windows has no signal that asks: there the parent stops us by letting go.
  process.off('disconnect', exitAtOnce);
  process.on('disconnect', stop);
}

async function main(): Promise<void> {
  const { json, ...options } = cliOptions(process.argv.slice(2));
  const host = await startFunctionsHost({ ...options, env: process.env, log });
  obeySignals(host);
  process.stdout.write(`${announcement(host, json)}\n`);
  const { url, port, keys } = host;
  process.send?.({ type: 'ready', url, port, ...(keys === undefined ? {} : { keys }) });
}

// A parent that is gone can no longer stop us, so its end is ours too.
process.on('disconnect', exitAtOnce);
process.on('uncaughtException', (thrown) => fail(`The app crashed: ${errorText(thrown)}`));
process.on('unhandledRejection', (thrown) => {
  fail(`The app left a rejection unhandled: ${errorText(thrown)}`);
});

main().catch((thrown: unknown) => {
  fail(thrown instanceof HostStartError ? thrown.message : errorText(thrown));
});
