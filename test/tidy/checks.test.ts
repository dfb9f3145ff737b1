import { expect, test } from 'vitest';
import * as codeHabits from './codeHabits.ts';
import * as engineUnions from './engineUnions.ts';
import { importsRunDownward } from './imports.ts';
import * as limits from './limits.ts';
import * as places from './places.ts';
import { pureRoomsStayPure } from './purity.ts';
import { type Check, parseSource } from './sourceFile.ts';
import { leftoversHaveIssues } from './texts.ts';
import { wireIsCrossedByPairs } from './wirePairs.ts';

type Row = Readonly<{ check: Check; path: string; text: string; bad: boolean }>;

const rowsOf =
  (bad: boolean) =>
  (check: Check, path: string, ...texts: readonly string[]): readonly Row[] =>
    texts.map((text) => ({ check, path, text, bad }));
const bad = rowsOf(true);
const good = rowsOf(false);

const long = (lines: number) => '\nlet a;'.repeat(lines);

const rows: readonly Row[] = [
  ...bad(
    importsRunDownward,
    'src/engine/a.ts',
    "import type { A } from '../calls/ports.ts';",
    "export { a } from '../acs/a.ts';",
    "const a = await import('../store/a.ts');",
    "import fs from 'node:fs';",
    "import { z } from 'zod';",
    "import { a } from './b';",
    "import { a } from '../../test/a.ts';",
  ),
  ...good(
    importsRunDownward,
    'src/engine/a.ts',
    "import { a } from '../flow/flow.ts';",
    "import { a } from './steps/menu.ts';",
    "import { parse } from 'libphonenumber-js/max';",
  ),
  ...bad(importsRunDownward, 'src/acs/a.ts', "import { a } from '../store/a.ts';"),
  ...bad(importsRunDownward, 'src/calls/a.ts', "import { a } from '../app.ts';"),
  ...bad(importsRunDownward, 'src/store/a.ts', "import '@azure/communication-call-automation';"),
  ...bad(importsRunDownward, 'src/app.ts', "import { a } from './local/host/cli.ts';"),
  ...bad(importsRunDownward, 'src/http/a.ts', "import { a } from '../functions/a.ts';"),
  ...bad(importsRunDownward, 'src/web/a.ts', "import { a } from '../store/a.ts';"),
  ...bad(importsRunDownward, 'src/calls/a.ts', "import ipaddr from 'ipaddr.js';"),
  ...good(importsRunDownward, 'src/web/a.ts', "import ipaddr from 'ipaddr.js';"),
  ...bad(
    importsRunDownward,
    'src/local/simulator/a.ts',
    "import { a } from '../host/a.ts';",
    "import { a } from '../../flow/phoneNumber.ts';",
  ),
  ...good(importsRunDownward, 'src/functions/a.ts', "import { a } from '../app.ts';"),
  ...good(importsRunDownward, 'test/engine/a.test.ts', "import { a } from '../store/a.ts';"),
  ...bad(
    pureRoomsStayPure,
    'src/policy/a.ts',
    'const now = Date.now();',
    'const now = new Date();',
    'const n = Math.random();',
    'const f = async () => await g();',
    'const f = (): Promise<void> => g();',
    'const root = process.cwd();',
    'setTimeout(f, 1);',
  ),
  ...good(pureRoomsStayPure, 'src/policy/a.ts', 'const d = new Date(at);', '// await Promise'),
  ...good(pureRoomsStayPure, 'src/calls/a.ts', 'const now = Date.now();'),
  ...bad(
    engineUnions.unionsAreComplete,
    'src/engine/call.ts',
    'type A = Readonly<{ b?: number }>;',
    'type A = { b: number };',
    'type A = Readonly<{ readonly c: { b: number } }>;',
  ),
  ...good(
    engineUnions.unionsAreComplete,
    'src/engine/call.ts',
    'type A = Readonly<{ b: number }>;',
    'type A = { readonly b: number };',
    'type A = B & Readonly<{ c: Readonly<{ b: number }> }>;',
  ),
  ...bad(engineUnions.defaultsAreNever, 'src/engine/a.ts', 'switch (a) { default: f(); }'),
  ...good(
    engineUnions.defaultsAreNever,
    'src/engine/a.ts',
    'switch (a) { default: a satisfies never; }',
  ),
  ...bad(
    codeHabits.typesAreHonest,
    'test/a.ts',
    'const a: any = 1;',
    'const a = b!.c;',
    'const a = b as unknown as C;',
  ),
  ...good(codeHabits.typesAreHonest, 'test/a.ts', 'const a = b as C; // any!', "const b = 'any';"),
  ...bad(
    codeHabits.nothingIsEndless,
    'src/a.ts',
    'while (true) f();',
    'for (;;) f();',
    'do f(); while (true);',
    'try { f(); } catch {}',
    'try { f(); } catch { /* never mind */ }',
  ),
  ...good(codeHabits.nothingIsEndless, 'src/a.ts', 'while (a) f();', 'try { f(); } catch { g(); }'),
  ...bad(codeHabits.nothingIsMocked, 'test/a.test.ts', "vi.mock('a');", "vi.spyOn(a, 'b');"),
  ...good(codeHabits.nothingIsMocked, 'test/a.test.ts', 'vi.waitUntil(f);'),
  ...bad(
    codeHabits.idsAreBranded,
    'src/calls/a.ts',
    'const f = (callId: string) => callId;',
    'type A = { to: string };',
    'function f({ a }: B, from: string) {}',
  ),
  ...good(codeHabits.idsAreBranded, 'src/calls/a.ts', 'type A = { to: Party; id: string };'),
  ...good(codeHabits.idsAreBranded, 'src/acs/a.ts', 'type A = { callId: string };'),
  ...bad(
    places.processIsLeftToPrograms,
    'src/calls/a.ts',
    'const a = process.env.A;',
    'process.exit(1);',
  ),
  ...bad(places.processIsLeftToPrograms, 'src/app.ts', 'process.exit(1);'),
  ...good(places.processIsLeftToPrograms, 'src/app.ts', 'const a = process.env;'),
  ...good(places.processIsLeftToPrograms, 'src/local/host/cli.ts', 'process.exit(1);'),
  ...bad(
    places.clientsAreMadeOnce,
    'src/calls/a.ts',
    'new TableClient(a);',
    'new DefaultAzureCredential();',
  ),
  ...good(places.clientsAreMadeOnce, 'src/store/a.ts', 'new TableClient(a);'),
  ...bad(places.statusIsChosenOnce, 'src/functions/a.ts', 'f({ status: 404 });'),
  ...good(places.statusIsChosenOnce, 'src/functions/a.ts', 'f({ status: 202 });'),
  ...bad(places.statusIsChosenOnce, 'src/http/toHttpError.ts', 'f({ status: 404 });'),
  ...good(places.statusIsChosenOnce, 'src/http/problem.ts', 'f({ status: 404 });'),
  ...bad(places.onlyTheLoopSaves, 'src/http/a.ts', 'await store.save(change);'),
  ...good(places.onlyTheLoopSaves, 'src/calls/a.ts', 'await store.save(change);'),
  ...bad(
    places.triggersAreThin,
    'src/functions/a.ts',
    '',
    'app.http(a); app.timer(b);',
    `app.http(a);${long(40)}`,
  ),
  ...good(places.triggersAreThin, 'src/functions/a.ts', `app.http(a);${long(39)}`),
  ...bad(
    limits.filesAreShort,
    'src/a.ts',
    long(250),
    `const a = '${'x'.repeat(90)}';`,
    Array.from({ length: 13 }, (_, n) => `import 'a${n}';`).join('\n'),
  ),
  ...good(limits.filesAreShort, 'src/a.ts', long(249), `const a = '${'ü'.repeat(85)}';`),
  ...bad(limits.functionsAreShort, 'src/a.ts', `const f = () => {${long(50)}\n};`),
  ...good(limits.functionsAreShort, 'src/a.ts', `const f = () => {${long(48)}\n};`),
  ...bad(
    wireIsCrossedByPairs,
    'src/acs/fromTone.ts',
    'export const toTone = 1;',
    'export const fromTone = 1; export const other = 2;',
    `export const fromTone = () => {${long(40)}\n};`,
  ),
  ...good(
    wireIsCrossedByPairs,
    'src/acs/fromTone.ts',
    'export type Tone = 1; export const fromTone = () => 1;',
    `import a from 'a';${'\n// why'.repeat(60)}\nexport function fromTone() {}`,
  ),
  ...bad(leftoversHaveIssues, 'src/a.ts', '// TODO tidy up'),
  ...good(leftoversHaveIssues, 'src/a.ts', '// TODO(#12) tidy up', "const a = 'TODO';"),
];

test.each(rows)('$path: $text (bad: $bad)', ({ check, path, text, bad: isBad }) => {
  expect(check(parseSource({ path, text })).length > 0).toBe(isBad);
});

test('a breach says where it is', () => {
  const file = parseSource({ path: 'src/a.ts', text: '\n\nconst a: any = 1;' });
  expect(codeHabits.typesAreHonest(file)).toEqual(['src/a.ts:3 any']);
});
