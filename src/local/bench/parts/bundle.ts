import { largestZipBytes } from '../../tasks/package/largestZipBytes.ts';
import { listPackage } from '../../tasks/package/listPackage.ts';
import { zipPackage } from '../../tasks/package/zipPackage.ts';
import { timeLoad } from '../drive/timeLoad.ts';
import { timeStarts } from '../drive/timeStarts.ts';
import { compare, comparisonHead } from '../figures/compare.ts';
import { formatKiB } from '../figures/format.ts';
import { formatGoal } from '../figures/goal.ts';
import { inTurns } from '../figures/inTurns.ts';
import { sizesOf } from '../figures/sizesOf.ts';
import type { Part } from './part.ts';

const coldStarts = 2;

/** How quickly the deployed bundle is there, and what it is made of. */
export const bundle: Part = async (options) => {
  const { root, apps, say } = options;
  const turns = { warmUp: coldStarts, repetitions: options.repetitions, say };
  const loaded = await inTurns(
    {
      ours: async () => ({ ms: await timeLoad(root, apps.ours) }),
      bare: async () => ({ ms: await timeLoad(root, apps.hello) }),
    },
    turns,
  );
  const started = await timeStarts(apps, say, turns);
  const zip = zipPackage(await listPackage(root)).length;
  const rows = [
    compare({
      what: 'loading `dist/main.cjs`, against a bare hello',
      ours: loaded.ours.ms,
      bare: loaded.bare.ms,
      goal: { atMost: 1.5 },
    }),
    compare({
      what: 'process start → first `:answer`, against hello → first response',
      ours: started.ours.ms,
      bare: started.bare.ms,
      goal: { atMost: 4 },
    }),
  ];
  const sizes = [
    [
      'the zip that is published',
      formatKiB(zip),
      formatGoal({ atMost: largestZipBytes }, zip, formatKiB),
    ],
    ...sizesOf(apps.outputs).map((row) => [...row, '–']),
  ];
  return [
    { title: 'Loading and starting', head: comparisonHead, rows },
    { title: 'Sizes', head: ['what', 'size', 'goal'], rows: sizes },
  ];
};
