import { expect, test } from 'vitest';
import { appCode, foundIn, namesIn, templateOf } from './templates.ts';

/** Azure's own roles by their ids, which are the same everywhere. */
const official: Readonly<Record<string, string>> = {
  blobOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b',
  blobContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe',
  queueContributor: '974c5e8b-45b9-4653-ba55-5f855dd0fb88',
  tableContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3',
  secretsUser: '4633458b-17de-408a-b874-0445c86b69e6',
  secretsOfficer: 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7',
  metricsPublisher: '3913510d-42f4-4e42-8a64-420c390055eb',
  logReader: '73c42c96-874c-492b-b04d-ab87d138a893',
  communicationOwner: '09976791-48a7-449e-bb21-39d1a415f350',
  contributor: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
  reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
  roleAdministrator: 'f58310d9-a9f6-439a-9e8d-f62e7b41a168',
  cognitiveServicesUser: 'a97b65f3-24c7-4388-baec-2e87135dc908',
};

/** What each client of the app needs to be let in. */
const needs: Readonly<Record<string, string>> = {
  TableClient: 'tableContributor',
  QueueClient: 'queueContributor',
  ContainerClient: 'blobOwner',
  LogsQueryClient: 'logReader',
  CallAutomationClient: 'communicationOwner',
  PhoneNumbersClient: 'communicationOwner',
};

/** What the host needs besides: to read secrets, and to send telemetry. */
const ofTheHost = ['secretsUser', 'metricsPublisher'];

const access = templateOf('modules/access.bicep');
const modules = namesIn('infra/modules').map((file) => templateOf(`modules/${file}`));

const rolesOf = (who: string): readonly string[] =>
  foundIn(access, new RegExp(`who: '${who}', may: '(\\w+)'`, 'g'));

test('every role is the one that it is called', () => {
  const named = modules.flatMap((text) => [
    ...text.matchAll(/(\w+)(?:: | = )'([0-9a-f]{8}-[0-9a-f-]{27})'/g),
  ]);
  expect(named.length).toBeGreaterThan(9);
  for (const [, name = '', id] of named) expect([name, official[name]]).toEqual([name, id]);
});

test('the app has the roles that its clients need, and no other', () => {
  const clients = foundIn(appCode(), /new (\w+Client)\(/g).filter((name) =>
    Object.hasOwn(needs, name),
  );
  expect(clients).toEqual(Object.keys(needs).sort());
  const wanted = new Set([...clients.map((name) => needs[name] ?? ''), ...ofTheHost]);
  const given = [...rolesOf('app'), 'communicationOwner'];
  expect(given.sort()).toEqual([...wanted].sort());
  expect(templateOf('modules/communicationAccess.bicep')).toContain('principalId: app');
});

test('no client is made that nobody has thought of', () => {
  const made = foundIn(appCode(), /new (\w+Client)\(/g);
  const harmless = ['HttpClient'];
  expect(made.filter((name) => !Object.hasOwn(needs, name) && !harmless.includes(name))).toEqual(
    [],
  );
});

test('only their keepers hear recordings and erase, besides the app', () => {
  expect(rolesOf('keepers')).toEqual(['erasing']);
  expect(rolesOf('operators')).not.toContain('blobOwner');
  expect(access).toMatch(/who: 'operators', may: 'blobContributor', on: 'prompts'/);
  expect(access).toMatch(/who: 'deployer', may: 'blobContributor', on: 'prompts'/);
});

test('everything that rights are given on has its loop', () => {
  const places = foundIn(access, /on: '(\w+)'/g);
  const looped = foundIn(access, /each\.on == '(\w+)'/g);
  expect(looped).toEqual(places);
});

/** The names in a list of ciAccess.bicep. */
const listOf = (name: string): readonly string[] => {
  const [, body = ''] =
    new RegExp(`var ${name} = \\{([^}]*)\\}`).exec(templateOf('modules/ciAccess.bicep')) ?? [];
  return foundIn(body, /^ {2}(\w+):/gm);
};

test('the workflow that deploys may give the rights of the table, and no other', () => {
  expect([...listOf('toServices')].sort()).toEqual(
    [...new Set([...rolesOf('app'), ...rolesOf('deployer')])].sort(),
  );
  expect([...listOf('toServicesAnywhere')].sort()).toEqual([
    'cognitiveServicesUser',
    'communicationOwner',
  ]);
  expect([...listOf('toGroups')].sort()).toEqual(
    [...new Set([...rolesOf('operators'), ...rolesOf('keepers')])].sort(),
  );
  const seed = "guid(resourceGroup().id, 'recordings and erasure')";
  expect(access).toContain(`name: ${seed}`);
  expect(templateOf('modules/ciAccess.bicep')).toContain(`erasing: ${seed}`);
});
