import { parseArgs } from 'node:util';
import { errorMessage } from './errorMessage.ts';
import { HostStartError } from './hostStartError.ts';

export type CliOptions = Readonly<{
  root: string;
  port: number;
  address: string;
  enableAuth: boolean;
  json: boolean;
}>;

const usage =
  'usage: cli.ts --script-root <folder> [--port 7071] [--address 127.0.0.1] ' +
  '[--enable-auth] [--json]';
const highestPort = 65_535;

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        'script-root': { type: 'string', default: '.' },
        port: { type: 'string', default: '7071' },
        address: { type: 'string', default: '127.0.0.1' },
        'enable-auth': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch (thrown) {
    throw new HostStartError(`${errorMessage(thrown)}\n${usage}`);
  }
}

/** The command line as options; throws HostStartError with the usage for anything wrong. */
export function cliOptions(args: readonly string[]): CliOptions {
  const values = parse(args);
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > highestPort) {
    throw new HostStartError(`--port must be a number from 0 to ${highestPort}.\n${usage}`);
  }
  const { address, json } = values;
  return { root: values['script-root'], port, address, enableAuth: values['enable-auth'], json };
}
