import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compileFlows } from '../../src/local/tasks/compileFlows.ts';
import { type Leg, until, useHouse } from './house.ts';
import { unpackedApp } from './unpackedApp.ts';

const [anna, ben] = ['+14255550113', '+14255550114'] as const;

const files = {
  'sales.yaml': `
start: ring
steps:
  ring:
    connect:
      to: [{ together: ["${anna}", "${ben}"] }]
      announce: "A call for sales, from {{caller.number}}."
      accept: { say: "To take it, press 1." }
      ifNobody: sorry
      go: survey
  survey: { say: "Were you content?" }
  sorry: { say: "Nobody is there." }
`,
  'routes.yaml': 'routes:\n  - flow: sales\n',
};

const { folder } = await unpackedApp();
const flows = path.join(folder, 'flows');
mkdirSync(flows, { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(path.join(flows, name), text);
const compiled = await compileFlows(flows, path.join(folder, 'dist'));
const house = useHouse({ root: folder });

const legTo = async (to: string): Promise<Leg | undefined> =>
  (await house.legs()).filter((leg) => leg.to === to).at(-1);

const heard = (leg: Leg | undefined): string =>
  leg?.transcript.flatMap(({ kind, text }) => (kind === 'heard' ? [text] : [])).join(' ') ?? '';

const isOn =
  (state: Leg['state']) =>
  (leg: Leg | undefined): boolean =>
    leg?.state === state;

const isBack = ({ transcript }: Leg): boolean => transcript.some(({ kind }) => kind === 'resumed');

const asks = (leg: Leg | undefined): boolean => heard(leg).includes('To take it, press 1.');

test('of two who are rung at once the first with the key has the call', async () => {
  expect(compiled).toMatchObject({ ok: true });
  const from = '+12065550161';
  for (const number of [anna, ben]) {
    await house.simulate('PUT', `/_sim/handsets/${number}`, { behaviour: 'manual' });
  }
  const caller = await house.dial([], from);
  const [atAnna, atBen] = [
    await until(() => legTo(anna), isOn('ringing')),
    await until(() => legTo(ben), isOn('ringing')),
  ];
  await until(
    () => house.leg(caller),
    (leg) => leg.state === 'connected' && 'isOnHold' in leg,
  );
  for (const leg of [atAnna, atBen]) {
    await house.simulate('POST', `/_sim/calls/${leg?.id}/answer`);
  }
  // Each hears who calls; the one who answered second is the first to press.
  await until(() => legTo(anna), asks);
  expect(heard(await until(() => legTo(ben), asks))).toContain(`A call for sales, from ${from}.`);
  await house.simulate('POST', `/_sim/calls/${atBen?.id}/press`, { tones: '1' });
  await until(() => legTo(anna), isOn('ended'));
  await until(() => house.leg(caller), isBack);

  await house.simulate('POST', `/_sim/calls/${caller}/say`, { text: 'I would like two.' });
  await house.simulate('POST', `/_sim/calls/${atBen?.id}/say`, { text: 'You get three.' });
  await until(
    () => legTo(ben),
    (leg) => heard(leg).includes('I would like two.'),
  );
  await until(
    () => house.leg(caller),
    (leg) => heard(leg).includes('You get three.'),
  );
  expect(heard(await legTo(anna))).not.toContain('I would like two.');

  // Whoever took the call hangs up first: the flow goes on with the caller.
  await house.simulate('POST', `/_sim/calls/${atBen?.id}/hangup`);
  const after = heard(await house.ended(caller));
  expect(after).toContain('Were you content?');
  expect(after).not.toContain('To take it');
  const call = await until(
    async () => (await house.listed()).find((one) => one.from === from),
    (one) => one?.status === 'ended',
  );
  expect(call).toMatchObject({ outcome: 'transferred' });
});
