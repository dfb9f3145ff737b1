import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compileFlows } from '../../src/local/tasks/compileFlows.ts';
import { useHouse } from './house.ts';
import { unpackedApp } from './unpackedApp.ts';

const files = {
  'always.yaml': `
start: hours
steps:
  hours: { hours: { calendar: always, open: remember, closed: closed } }
  remember: { set: { variables: { who: "{{caller.number}}" }, go: who } }
  who:
    branch:
      cases:
        - { when: { list: vip, not: { variable: who, is: "" } }, go: vip }
        - { when: { callerCountry: DE }, go: german }
      else: other
  vip: { say: "Welcome back, {{variables.who}}." }
  german: { say: "Guten Tag." }
  other: { say: "Hello." }
  closed: { say: "Nobody is there." }
`,
  'never.yaml': 'start: a\nsteps: { a: { say: "Nobody is there." } }\n',
  'routes.yaml': `routes:
  - { callerList: block, reject: busy }
  - { callerPrefix: "+1206555013", closed: never, flow: never }
  - { flow: always }
`,
  'calendars.yaml': `calendars:
  always: { zone: America/New_York, hours: { mon-sun: "00:00-24:00" } }
  never: { zone: Asia/Kolkata, hours: {} }
`,
  'lists/vip.txt': '+1206555012*   # everybody of the board\n',
  'lists/block.txt': '+12065550199\n',
};

const { folder } = await unpackedApp();
const flows = path.join(folder, 'flows');
mkdirSync(path.join(flows, 'lists'), { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(path.join(flows, name), text);
const compiled = await compileFlows(flows, path.join(folder, 'dist'));
const house = useHouse({ root: folder });

const heardFrom = async (from: string) => {
  const leg = await house.ended(await house.dial([], from));
  return leg.transcript.filter(({ kind }) => kind === 'heard').map(({ text }) => text);
};

test('what a caller hears depends on who calls and when', async () => {
  expect(compiled).toMatchObject({ ok: true });
  expect(await heardFrom('+12065550120')).toContain('Welcome back, +12065550120.');
  expect(await heardFrom('+4930901820')).toContain('Guten Tag.');
  expect(await heardFrom('+12065550100')).toContain('Hello.');
  expect(await heardFrom('+12065550130')).toContain('Nobody is there.');
});

test('a caller on the block list is told that the line is busy', async () => {
  const leg = await house.ended(await house.dial([], '+12065550199'));
  expect(leg).toMatchObject({ endReason: 'busy' });
  expect(leg.transcript.filter(({ kind }) => kind === 'heard')).toEqual([]);
});
