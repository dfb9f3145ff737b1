import type { FunctionsHost } from './hostOptions.ts';
import type { ListedFunction } from './listFunctions.ts';

function line({ name, kind, methods, url }: ListedFunction): string {
  const verbs = methods === undefined ? kind : methods.join(',');
  return url === undefined ? `  ${name}: ${verbs}` : `  ${name}: [${verbs}] ${url}`;
}

/** What the host prints once it is ready: its functions, for a person or as one line of JSON. */
export function announcement(host: FunctionsHost, asJson: boolean): string {
  const { url, port, functions, keys } = host;
  if (asJson) return JSON.stringify({ url, port, functions });
  const auth = keys === undefined ? 'no keys needed' : 'keys needed, see .local/host/keys.json';
  return [`Functions host on ${url} (${auth})`, ...functions.map(line)].join('\n');
}
