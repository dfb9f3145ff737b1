import path from 'node:path';
import type { EnvironmentOptions } from '../environment/environment.ts';
import { readArgs } from '../readArgs.ts';
import { TaskError } from '../taskError.ts';

export type StartOptions = Omit<EnvironmentOptions, 'env' | 'say' | 'ending'> &
  Readonly<{ json: boolean }>;

const usage = `usage: npm start -- [options]

  --port <n>            where the app listens (7071; 0 means any that is free)
  --simulator-port <n>  where the simulator and the softphone listen (8020; 0 means any)
  --calls-by <way>      how calls are announced: event-grid, to the triggers of Event Grid, or
                        webhook, to /api/events with a key (event-grid)
  --fresh               forgets the calls that earlier runs have kept
  --factor <x>          how long prompts last, from 0 (no time) to 1000 (1)
  --enable-auth         asks for keys, as Azure does
  --func                runs the app in the installed Azure Functions Core Tools 4
  --acs <address>       calls through the real resource of local.settings.json, which reaches this
                        machine at that address, such as a tunnel's
  --json                prints one line of JSON when everything runs`;

const highestPort = 65_535;
const highestFactor = 1000;

const toPort = (option: string, text: string): number => {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= highestPort) return port;
  throw new TaskError(`--${option} must be a number from 0 to ${highestPort}, not "${text}".`);
};

const toFactor = (text: string): number => {
  const factor = Number(text);
  if (text.trim() !== '' && factor >= 0 && factor <= highestFactor) return factor;
  throw new TaskError(`--factor must be a number from 0 to ${highestFactor}, not "${text}".`);
};

const toWay = (text: string): EnvironmentOptions['callsBy'] => {
  if (text === 'webhook' || text === 'event-grid') return text;
  throw new TaskError(`--calls-by must be webhook or event-grid, not "${text}".`);
};

const toPublicUrl = (text: string): string => {
  if (URL.canParse(text) && new URL(text).protocol === 'https:') return text.replace(/\/+$/, '');
  throw new TaskError(`--acs must be an address that begins with https://, not "${text}".`);
};

/** The command line of `npm start`; a TaskError names what is wrong with it. */
export const startOptions = (root: string, args: readonly string[]): StartOptions => {
  const off = { type: 'boolean', default: false } as const;
  const { values } = readArgs(
    {
      args: [...args],
      options: {
        port: { type: 'string', default: '7071' },
        'simulator-port': { type: 'string', default: '8020' },
        factor: { type: 'string', default: '1' },
        'calls-by': { type: 'string', default: 'event-grid' },
        acs: { type: 'string' },
        'enable-auth': off,
        fresh: off,
        func: off,
        json: off,
      },
    },
    usage,
  );
  if (values.func && values['enable-auth']) {
    throw new TaskError('--enable-auth is for the embedded host; func keeps keys of its own.');
  }
  return {
    root,
    port: toPort('port', values.port),
    simulatorPort: toPort('simulator-port', values['simulator-port']),
    factor: toFactor(values.factor),
    callsBy: toWay(values['calls-by']),
    publicUrl: values.acs === undefined ? null : toPublicUrl(values.acs),
    enableAuth: values['enable-auth'],
    fresh: values.fresh,
    func: values.func,
    realHost: null,
    json: values.json,
    dataFolder: path.join(root, '.local', 'azurite'),
    build: true,
    watch: true,
  };
};
