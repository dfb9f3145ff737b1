import { expect, inject, test } from 'vitest';
import { createDeps } from '../../src/admin/createDeps.ts';
import { machineUser } from '../../src/admin/machineUser.ts';
import { temporaryFolder } from '../local/tasks/temporaryFolder.ts';

const setUp = (json: boolean, env: Readonly<Record<string, string>>) => {
  const said: string[] = [];
  const stream = { write: (text: string) => void said.push(text), isTerminal: false };
  const root = temporaryFolder({ 'dist/flows.json': '{"flows":{},"routes":[]}' });
  const around = {
    ...{ argv: [], env, root, out: stream, err: stream },
    ask: async (question: string) => `${question} Yes.`,
    interrupted: new AbortController().signal,
  };
  return { deps: createDeps(around, json), said };
};

test('connects once, and says to people which storage it is', async () => {
  const { deps, said } = setUp(false, { AzureWebJobsStorage: inject('azurite') });
  const [one, other] = await Promise.all([deps.storage(), deps.storage()]);
  expect(one).toBe(other);
  expect(said).toEqual([
    expect.stringMatching(/^Storage: Azurite at .* \(from the environment\)\n$/),
  ]);
  expect(await deps.who()).toBe(machineUser(process.env));
  deps.progress('1 of 2');
  expect(said.at(-1)).toBe('1 of 2\n');
});

test('says nothing to programs', async () => {
  const { deps, said } = setUp(true, { AzureWebJobsStorage: inject('azurite') });
  await deps.storage();
  deps.progress('1 of 2');
  expect(said).toEqual([]);
});

test('needs no storage for what is kept elsewhere', async () => {
  const { deps } = setUp(false, {});
  expect(deps.flows()).toEqual({ flows: {}, routes: [] });
  expect(Math.abs(deps.now() - Date.now())).toBeLessThan(1_000);
  expect(deps.promptsFolder).toMatch(/dist.prompts$/);
  await expect(deps.storage()).rejects.toMatchObject({ failure: { code: 'noStorage' } });
});

test('says which resource it is, never its key', async () => {
  const accessKey = Buffer.from('secret').toString('base64');
  const connection = `endpoint=http://localhost:8020/;accesskey=${accessKey}`;
  const env = { AzureWebJobsStorage: inject('azurite'), ACS_CONNECTION_STRING: connection };
  const { deps, said } = setUp(false, env);
  expect(await deps.provider()).toBe(await deps.provider());
  expect(said).toEqual(['Resource: simulator at localhost:8020 (from the environment)\n']);
});

test('asks by whoever runs it', async () => {
  const { deps } = setUp(false, {});
  expect(await deps.ask('Buy it?', '--yes')).toBe('Buy it? Yes.');
});
