import { spawn } from 'node:child_process';
import path from 'node:path';
import type { RealHost } from '../realHost/findRealHost.ts';
import { TaskError } from '../taskError.ts';
import { type Child, exitOf, toChild } from './child.ts';
import type { Settings } from './localSettings.ts';
import { readLines } from './readLines.ts';
import type { HostChild } from './startHost.ts';
import { untilHostRuns } from './untilHostRuns.ts';

const keptLines = 20;

/** Its worker is whatever `node` comes first on the PATH, which must be no older than this one. */
const withThisNode = (settings: Settings): Settings => {
  const name = Object.keys(settings).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const others = settings[name] ?? '';
  return { ...settings, [name]: `${path.dirname(process.execPath)}${path.delimiter}${others}` };
};

/** What the command line of Azure Functions tells the host that it starts. */
const contract = (host: RealHost, root: string, port: number): Settings => ({
  AzureWebJobsScriptRoot: root,
  FUNCTIONS_WORKER_RUNTIME: 'node',
  languageWorkers__node__workerDirectory: host.worker,
  AzureFunctionsJobHost__extensionBundle__downloadPath: host.bundles,
  AzureFunctionsJobHost__extensionBundle__ensureLatest: 'false',
  AZURE_FUNCTIONS_ENVIRONMENT: 'Development',
  WEBSITE_HOSTNAME: `localhost:${port}`,
});

/** Azure's own host with the built app; a TaskError with its last lines when it does not start. */
export const startRealHost = async (
  host: RealHost,
  { root, port, settings, log }: HostChild,
): Promise<Child> => {
  const last: string[] = [];
  const started = spawn(host.program, ['--urls', `http://127.0.0.1:${port}`], {
    cwd: root,
    env: { ...withThisNode(settings), ...contract(host, root, port) },
    // It ends when its input does, so that has to stay open.
    stdio: 'pipe',
  });
  const exited = exitOf(started);
  readLines(started, (line) => {
    log(line);
    last.push(line);
    last.splice(0, last.length - keptLines);
  });
  if (await untilHostRuns(started, port)) return toChild(started, exited, null);
  const how = await exited.catch((thrown: Error) => thrown.message);
  throw new TaskError([`The real Functions host did not start: ${how}.`, ...last].join('\n'));
};
