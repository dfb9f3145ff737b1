import { expect, test } from 'vitest';
import { cannotRead, createReadService } from '../../src/report/createReadService.ts';
import { dayWindow } from '../../src/report/figures/dayWindow.ts';
import type { Logs } from '../../src/report/queries/openLogs.ts';
import { serviceFigures } from '../../src/report/schema/serviceFigures.ts';
import { quietService } from './dayFacts.ts';

const window = dayWindow('2026-11-21', 'Etc/UTC');
const { reconciliation: _, ...figures } = quietService();
const usage = async () => figures.usage;

const read = (callRows: Awaited<ReturnType<Logs['callRows']>>) =>
  createReadService({ figures: async () => figures, callRows: async () => callRows, usage })(
    window,
    [
      { connection: 'a', seconds: 60 },
      { connection: 'b', seconds: 30 },
    ],
  );

test('our records are laid beside the calls of the logs', async () => {
  const row = { connections: ['a', 'c'], seconds: 66 };
  const service = await read({
    state: 'here',
    // The rest of a row is not looked at.
    value: [{ ...row } as never],
  });
  expect(serviceFigures.parse(service)).toEqual(service);
  expect(service.reconciliation).toMatchObject({
    value: { matched: 1, onlyInRecords: 1, onlyInLogs: 0, recordMinutes: 1, logMinutes: 1.1 },
  });
});

test('without the calls of the logs there is nothing to lay beside', async () => {
  const missing = { state: 'missing', why: 'Late.' } as const;
  expect((await read(missing)).reconciliation).toEqual(missing);
});

test('logs that cannot be asked say why in every part', async () => {
  const service = await cannotRead('No identity.')(window, []);
  expect(Object.values(service)).toEqual(Array(11).fill({ state: 'missing', why: 'No identity.' }));
});
