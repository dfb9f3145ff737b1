import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export type Exit = Readonly<{ code: number | null; output: string }>;
export type Ready = Readonly<{ url: string; port: number; keys?: Record<string, string> }>;

export type SpawnedHost = Readonly<{
  child: ChildProcess;
  /** Fails when the host exits instead. */
  ready: Promise<Ready>;
  exited: Promise<Exit>;
  output: () => string;
  /** Waits until the output fits, and fails when it does not in time. */
  seen: (pattern: RegExp) => Promise<void>;
  stop: () => Promise<Exit>;
}>;

const cli = path.resolve('src/local/host/cli.ts');
const seenLimitMs = 15_000;
const pollMs = 20;

function isReady(message: unknown): message is Ready {
  return typeof message === 'object' && message !== null && 'url' in message;
}

function whenReady(child: ChildProcess, exited: Promise<Exit>): Promise<Ready> {
  const ready = new Promise<Ready>((resolve, reject) => {
    child.on('message', (message) => {
      if (isReady(message)) resolve(message);
    });
    exited.then(({ code, output }) => reject(new Error(`host exited ${code}: ${output}`)), reject);
  });
  // A test of a failing start looks at `exited` alone.
  ready.catch(() => undefined);
  return ready;
}

const ends = (child: ChildProcess) =>
  [child.stdout, child.stderr].filter((stream) => stream !== null).map((s) => once(s, 'end'));

/** Runs the host's command line in a process of its own, on any free port. */
export function spawnHost(
  root: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): SpawnedHost {
  const child = fork(cli, ['--script-root', root, '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
    env: { ...process.env, NODE_NO_WARNINGS: '1', ...env },
  });
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  // Not the event `close`, which does not come once the channel is disconnected from this side.
  const exited = Promise.all([once(child, 'exit'), ...ends(child)]).then(
    ([[code]]): Exit => ({ code: typeof code === 'number' ? code : null, output }),
  );
  return {
    child,
    ready: whenReady(child, exited),
    exited,
    output: () => output,
    async seen(pattern) {
      const deadline = Date.now() + seenLimitMs;
      while (!pattern.test(output)) {
        if (Date.now() > deadline) throw new Error(`${pattern} not seen in: ${output}`);
        await delay(pollMs);
      }
    },
    stop() {
      // Not a signal, which on Windows would kill it: the host ends when its parent lets go.
      if (child.connected) child.disconnect();
      return exited;
    },
  };
}
