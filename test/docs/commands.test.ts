import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nouns } from '../../src/admin/nouns.ts';
import { docs } from './docs.ts';

const manifest = new URL('../../package.json', import.meta.url);
const scripts = Object.keys(JSON.parse(readFileSync(manifest, 'utf8')).scripts);

/** Every match in every document, each once, as `path:match`. */
const found = (pattern: RegExp): ReadonlyArray<Readonly<{ path: string; groups: string[] }>> =>
  docs.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map(([, ...groups]) => ({ path, groups })),
  );

test('every `npm run …` of a document is a script', () => {
  const unknown = found(/\bnpm run (?:--silent )?([a-z][\w:-]*)/g).filter(
    ({ groups: [script = ''] }) => !scripts.includes(script),
  );
  expect(unknown).toEqual([]);
});

/** Whether there is a noun with a verb; some nouns are a command by themselves, or need no verb. */
const isKnown = (noun: string, verb: string | undefined): boolean => {
  const known = nouns[noun];
  if (known === undefined) return false;
  if (known.verbs === undefined || known.usual !== undefined || verb === undefined) return true;
  return verb in known.verbs;
};

test('every `npm run admin -- noun verb` of a document is there', () => {
  const named = found(/\bnpm run (?:--silent )?admin -- ([a-z]+)(?: ([a-z]+))?/g);
  const unknown = named.filter(({ groups: [noun = '', verb] }) => !isKnown(noun, verb));
  expect(unknown).toEqual([]);
  expect(named.length).toBeGreaterThan(20);
});
