import { expect, test } from 'vitest';
import { parse, run } from '../../../src/admin/numbers/plan.ts';
import { temporaryFolder } from '../../local/tasks/temporaryFolder.ts';
import { deployedWorld } from './deployedWorld.ts';
import { numbersWorld } from './numbersWorld.ts';
import { refusal } from './refusal.ts';

const number = '+12065550100';

const plan = async (text: string, numbers: readonly string[] = [number]) => {
  const root = temporaryFolder({ 'infra/numbers.yaml': text });
  const { deps } = await numbersWorld({ numbers }, [], { root });
  return run(parse([]), deps);
};

test('where file, numbers and routes agree', async () => {
  const output = await plan(`numbers: { "${number}": { purpose: main, flow: support } }`);
  expect(output).toMatchObject({ json: { drift: [], numbers: [{ number }] }, ending: 'done' });
  expect(output.lines[0]).toContain('agree');
});

test('every difference is shown with what to do, and ends with a code of its own', async () => {
  const text = [
    'numbers:',
    `  "${number}": { purpose: main, flow: sales, calling: inbound }`,
    '  "+12065550101": { purpose: spare }',
  ].join('\n');
  const { json, lines, ending } = await plan(text, [number, '+12065550102']);
  expect(ending).toBe('failed');
  expect(json).toMatchObject({
    drift: [
      { kind: 'capabilities', number },
      { kind: 'flow', number },
      { kind: 'unowned', number: '+12065550101' },
      { kind: 'missing', number: '+12065550102' },
    ],
  });
  expect(lines.join('\n')).toContain(`  numbers update ${number} --calling inbound --sms none`);
});

test('a number that the filter of the deployment leaves out', async () => {
  const root = temporaryFolder({
    'infra/numbers.yaml': `numbers: { "${number}": { purpose: main, flow: support } }`,
    'infra/production.env': 'ACS_NAME=contoso-calls\nCALLED_RAW_IDS=8:acs:ada\n',
  });
  const { deps } = await deployedWorld({ numbers: [number] }, root);
  const { json, lines, ending } = await run(parse([]), deps);
  expect(ending).toBe('failed');
  expect(json).toMatchObject({ drift: [{ kind: 'filter', number }] });
  expect(lines).toEqual([
    `The filter of the deployment leaves ${number} out: calls to it go silent.`,
    `  Write into infra/production.env: CALLED_RAW_IDS=8:acs:ada,4:${number} ; then: npm run ` +
      'deploy -- --only events',
  ]);
});

test('a file that cannot be read', async () => {
  const { deps } = await numbersWorld();
  await expect(run(parse(['--file', 'x.yaml']), deps)).rejects.toEqual(
    refusal('refused', 'noFile'),
  );
});
