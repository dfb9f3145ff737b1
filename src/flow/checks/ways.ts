import type { Draft } from '../draft.ts';
import type { Finding } from './finding.ts';
import { missingTargets } from './missingTargets.ts';
import { silentLoops } from './silentLoops.ts';
import { unreachableSteps } from './unreachableSteps.ts';

/** Everything that is wrong with where the steps lead. */
export const ways = (draft: Draft): readonly Finding[] => [
  ...missingTargets(draft),
  ...unreachableSteps(draft),
  ...silentLoops(draft),
];
