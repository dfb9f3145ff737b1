import { type ParseArgsConfig, parseArgs } from 'node:util';
import { TaskError, UsageAsked } from './taskError.ts';

/** parseArgs of node:util; an unknown or malformed option is a TaskError that ends in the usage. */
export const readArgs = <const Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config>> => {
  if (config.args?.some((arg) => arg === '--help' || arg === '-h')) throw new UsageAsked(usage);
  try {
    return parseArgs(config);
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    throw new TaskError(`${message}\n${usage}`);
  }
};
