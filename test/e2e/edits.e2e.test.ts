import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Leg, until, useHouse } from './house.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** The whole project once more, whose flows can be edited without anybody else hearing of it. */
const copyProject = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'switchboard-edits-'));
  cpSync(path.join(project, 'src'), path.join(folder, 'src'), { recursive: true });
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.json', 'host.json']) {
    copyFileSync(path.join(project, file), path.join(folder, file));
  }
  symlinkSync(path.join(project, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return folder;
};

const root = copyProject();
const house = useHouse({ root, build: true, watch: true });
const flow = path.join(root, 'src', 'flows', 'contoso-support.yaml');

const heard = (text: string) => (leg: Leg) =>
  leg.transcript.some((entry) => entry.kind === 'heard' && entry.text?.includes(text));
const press = (id: string, tones: string) =>
  house.simulate('POST', `/_sim/calls/${id}/press`, { tones });

test('an edit is heard on the next call, a broken one never; calls keep theirs', async () => {
  const good = readFileSync(flow, 'utf8');
  const during = await house.dial([]);
  await until(() => house.leg(during), heard('Welcome to Contoso Support'));
  writeFileSync(flow, good.replace('go: billing', 'go: biling'));
  await until(
    async () => house.said(),
    (said) => said.includes('The last build that was right goes on.'),
  );
  expect(house.said().join('\n')).toMatch(/contoso-support\.yaml:\d+:\d+ .*`biling`/);
  const meanwhile = await house.dial([]);
  await until(() => house.leg(meanwhile), heard('Welcome to Contoso Support'));
  const edited = good
    .replace('Welcome to Contoso Support', 'Good day')
    .replaceAll('One moment.', 'Just a second.');
  writeFileSync(flow, edited);
  await until(
    async () => house.ended(await house.dial([{ wait: 1500 }, { hangup: true }])),
    heard('Good day'),
  );
  // Both began with the flow as it was, and a new build has been running since.
  for (const id of [during, meanwhile]) {
    await press(id, '1');
    const leg = await house.ended(id);
    expect(leg.transcript.find(({ kind }) => kind === 'transferred')?.to).toBe('+18005551001');
    expect(heard('One moment')(leg)).toBe(true);
    expect(heard('Just a second')(leg)).toBe(false);
  }
});
