import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compileProblems } from '../../../../src/local/tasks/infra/compileProblems.ts';
import { fetchBicep } from '../../../../src/local/tasks/infra/fetchBicep.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const root = path.join(import.meta.dirname, '..', '..', '..', '..');
const fetched = await fetchBicep({ root, env: process.env });
const bicep = 'bicep' in fetched ? fetched.bicep : null;
if ('why' in fetched) process.stderr.write(`Bicep is not compiled here: ${fetched.why}.\n`);

const changes = [
  {
    what: 'a property that there is not',
    file: 'modules/storage.bicep',
    change: ['allowSharedKeyAccess', 'sharedKeys'],
    found: /storage\.bicep.*sharedKeys/,
  },
  {
    what: 'a parameter that a module lacks',
    file: 'main.bicep',
    change: ['vaultUrl: secrets', 'vault: secrets'],
    found: /main\.bicep.*vaultUrl/,
  },
  {
    what: 'something that nobody uses',
    file: 'events.bicep',
    change: ['var tags', 'var lost = 1\nvar tags'],
    found: /no-unused-vars.*lost/,
  },
  {
    what: 'a parameter without a description',
    file: 'modules/identity.bicep',
    change: ["@description('Where it is kept.')\n", ''],
    found: /identity\.bicep.*use-description-params/,
  },
  {
    what: 'a value that a way to deploy cannot have',
    file: 'main.bicepparam',
    change: ["'CALLS_BY', 'eventGrid'", "'CALLS_BY', 'post'"],
    found: /an existing resource: .*post/,
  },
] as const;

/** The project's templates with everything changed that the compiler has to find. */
const changed = () => {
  const copy = temporaryFolder();
  cpSync(path.join(root, 'infra'), copy, { recursive: true });
  for (const { file, change } of changes) {
    const changing = path.join(copy, file);
    const before = readFileSync(changing, 'utf8');
    expect(before).toContain(change[0]);
    writeFileSync(changing, before.replace(change[0], change[1]));
  }
  const at = (name: string) => path.join(copy, name);
  return {
    templates: [at('main.bicep'), at('events.bicep')],
    parameters: [at('main.bicepparam'), at('events.bicepparam')],
  };
};

test.skipIf(bicep === null)('whatever is wrong is found', { timeout: 180_000 }, async () => {
  const found = (await compileProblems(bicep ?? '', changed(), process.env)).join('\n');
  for (const change of changes) expect(found, change.what).toMatch(change.found);
});
