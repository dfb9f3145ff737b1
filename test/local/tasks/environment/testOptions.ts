import type { EnvironmentOptions } from '../../../../src/local/tasks/environment/environment.ts';

/** Options for an environment that leaves nothing behind, and what it says. */
export const testOptions = (root: string, more: Partial<EnvironmentOptions> = {}) => {
  const said: string[] = [];
  const options: EnvironmentOptions = {
    root,
    port: 0,
    simulatorPort: 0,
    factor: 0,
    enableAuth: false,
    callsBy: 'event-grid',
    dataFolder: null,
    fresh: false,
    publicUrl: null,
    func: false,
    realHost: null,
    build: true,
    watch: false,
    env: {},
    say: (line) => said.push(line),
    ending: new AbortController().signal,
    ...more,
  };
  return { options, said };
};
