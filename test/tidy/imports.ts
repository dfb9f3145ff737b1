import path from 'node:path';
import { type Check, isIn } from './sourceFile.ts';

const below = ['flow', 'engine', 'policy', 'calls'];
const edges = ['acs', 'store', 'report', 'http', 'web'];
const belowApp = [...below, ...edges, 'config'];

/**
 * Which rooms a room may import from, besides itself. Whoever is missing may import from nobody.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  flow: [],
  engine: ['flow'],
  policy: ['flow', 'engine'],
  calls: ['flow', 'engine', 'policy'],
  acs: below,
  store: below,
  http: below,
  web: below,
  config: below,
  report: [...below, 'acs', 'store', 'config'],
  app: belowApp,
  functions: [...belowApp, 'app'],
  admin: belowApp,
  'local/host': [],
  'local/simulator': [],
  'local/softphone': [],
  'local/tasks': [...belowApp, 'local/bench'],
  'local/bench': [...belowApp, 'app', 'local/tasks'],
  local: [],
};

/**
 * Packages that only some rooms may know; what is not listed is open to every room but the pure.
 */
const owners: readonly Readonly<{ packages: RegExp; rooms: readonly string[] }>[] = [
  { packages: /^@azure\/communication-/, rooms: ['acs', 'admin', 'local/bench'] },
  { packages: /^@azure\/(data-tables|storage-)/, rooms: ['store', 'local/host', 'local/bench'] },
  { packages: /^@azure\/monitor-query/, rooms: ['report'] },
  { packages: /^(ipaddr\.js|standardwebhooks)$/, rooms: ['web'] },
];
const pure: Readonly<Record<string, RegExp>> = {
  flow: /^(yaml|zod)(\/|$)/,
  engine: /^(libphonenumber-js|temporal-polyfill)(\/|$)/,
  policy: /^(libphonenumber-js|temporal-polyfill)(\/|$)/,
};

/**
 * The room of a file under `src`: `engine`, `local/host`; `app` has its composition root beside it.
 */
export const roomOf = (file: string): string => {
  const [first = '', second = ''] = file.replace(/^src\//, '').split('/');
  const name = first.replace(/\.ts$/, '');
  if (name === 'compose') return 'app';
  return name === 'local' && second !== '' && !second.includes('.') ? `local/${second}` : name;
};

const checkPackage = (room: string, specifier: string): string | null => {
  const only = pure[room];
  if (only !== undefined && !only.test(specifier)) return `${room} is pure: no ${specifier}`;
  const owner = owners.find(({ packages }) => packages.test(specifier));
  if (owner === undefined || owner.rooms.includes(room)) return null;
  return `only ${owner.rooms.join(', ')} may know ${specifier}`;
};

const checkRelative = (from: string, specifier: string): string | null => {
  const target = path.posix.join(path.posix.dirname(from), specifier);
  if (!isIn(target, 'src')) return `${specifier} lies outside src`;
  if (!/\.(tsx?|json)$/.test(target)) return `${specifier} needs its ending`;
  const [room, other] = [roomOf(from), roomOf(target)];
  if (room === other || allowed[room]?.includes(other)) return null;
  return `${room} must not import ${other}`;
};

/** Imports run downward only, and each room keeps to the packages that it is there to know. */
export const importsRunDownward: Check = ({ path: file, imports }) => {
  if (!isIn(file, 'src')) return [];
  return imports.flatMap(({ specifier, line }) => {
    const wrong = specifier.startsWith('.')
      ? checkRelative(file, specifier)
      : checkPackage(roomOf(file), specifier);
    return wrong === null ? [] : [`${file}:${line} ${wrong}`];
  });
};
