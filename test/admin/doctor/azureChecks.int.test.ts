import { expect, test } from 'vitest';
import { runAz } from '../../../src/admin/azure/runAz.ts';
import { openAzure } from '../../../src/admin/doctor/azure/openAzure.ts';
import { azureChecks } from '../../../src/admin/doctor/azureChecks.ts';
import type { Patient } from '../../../src/admin/doctor/patient.ts';
import { resolveReferences } from '../../../src/admin/doctor/resolveReferences.ts';
import { type Reported, runChecks } from '../../../src/admin/doctor/runChecks.ts';
import { type Answers, standInAz } from '../azure/standInAz.ts';
import { routesFrom } from '../numbers/routesFrom.ts';
import { contoso, root } from './azure/contoso.ts';
import { contosoBut } from './azure/contosoBut.ts';
import { eventFaults } from './azure/eventFaults.ts';
import { type Given, number } from './azure/fault.ts';
import { faults } from './azure/faults.ts';
import { patientOf } from './patientOf.ts';

const { signal } = new AbortController();
/** What is found of a deployment of which az tells these things. */
const findingsOf = async (answers: Answers, given: Given = {}): Promise<readonly Reported[]> => {
  const { numbers = [number], routes = ['flow: support'], trunks = [] } = given;
  const { env } = standInAz(answers);
  const deployed = { app: 'func-contoso', group: 'rg-contoso' };
  const azure = await openAzure(runAz(env), deployed, signal);
  const patient: Patient = patientOf({
    ...{ azure, root, references: resolveReferences(azure.settings).references },
    endpoint: azure.settings.ACS_ENDPOINT ?? '',
    numbers: async () => numbers,
    sip: async () => ({ trunks, routes: [] }),
    flows: () => ({ flows: {}, routes: routesFrom(...routes), calendars: {}, lists: {} }),
  });
  return runChecks(azureChecks, patient, signal, 60_000);
};

const wrongIn = (findings: readonly Reported[]): readonly string[] =>
  findings
    .filter(({ status }) => status !== 'ok')
    .map(({ check, status, message, remedy }) => `${check}: ${status}: ${message} | ${remedy}`);

// The stand-in for az is a script, which Windows does not start.
const onUnix = test.skipIf(process.platform === 'win32');

onUnix('a deployment that is well has nothing to mend', async () => {
  const findings = await findingsOf(contoso());
  expect(wrongIn(findings)).toEqual([]);
  expect(findings.map(({ check }) => check)).toEqual(azureChecks.map(({ name }) => name));
});

onUnix('az is asked for nothing twice, and is told no secret', async () => {
  const { env, asked } = standInAz(contoso());
  const deployed = { app: 'func-contoso', group: 'rg-contoso' };
  const azure = await openAzure(runAz(env), deployed, signal);
  const numbers = async () => [number];
  await runChecks(azureChecks, patientOf({ azure, root, numbers }), signal, 60_000);
  const lines = asked().map((args) => args.join(' '));
  expect(new Set(lines).size).toBe(lines.length);
  expect(lines.join('\n')).not.toContain('KeyVault(');
});

onUnix.each([...faults, ...eventFaults])('$what', async ({ but, given, says }) => {
  const findings = await findingsOf(contosoBut(but), given);
  expect(wrongIn(findings)).toEqual(says.map((each) => expect.stringMatching(each)));
});
