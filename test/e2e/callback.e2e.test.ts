import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compileFlows } from '../../src/local/tasks/compileFlows.ts';
import { until, useHouse } from './house.ts';
import { unpackedApp } from './unpackedApp.ts';

const files = {
  'later.yaml': `
start: old
steps:
  old: { goto: ask }
  ask:
    callback:
      say: "To be called back, press 1. Otherwise, press 2."
      after: 0s
      answered: hello
      ifDeclined: bye
      ifRefused: bye
  hello: { say: "You asked us to call you back." }
  bye: { say: "Goodbye then." }
`,
  'routes.yaml': 'routes:\n  - flow: later\n',
};

const { folder } = await unpackedApp();
const flows = path.join(folder, 'flows');
mkdirSync(flows, { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(path.join(flows, name), text);
const compiled = await compileFlows(flows, path.join(folder, 'dist'));
const house = useHouse({ root: folder });

test('whoever asks for it is called back, and who does not is not', async () => {
  expect(compiled).toMatchObject({ ok: true });
  const [wants, declines] = ['+12065550171', '+12065550172'];
  const script = [{ hear: 'press 1' }, { press: '1' }];
  await house.ended(await house.dial(script, wants));
  const no = await house.dial([{ hear: 'press 1' }, { press: '2' }, { hear: 'Goodbye' }], declines);
  await house.ended(no);
  const callTo = async (to: string) =>
    (await house.legs()).find((leg) => leg.direction === 'outbound' && leg.to === to);
  const back = await until(
    () => callTo(wants),
    (leg) => leg?.transcript.some(({ text }) => text?.includes('call you back')) === true,
  );
  expect((await house.ended(back?.id ?? '')).state).toBe('ended');
  expect(await callTo(declines)).toBeUndefined();
});
