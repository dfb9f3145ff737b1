import type { AudioFiles } from './audioFiles.ts';
import { collectedAnswers } from './checks/collectedAnswers.ts';
import type { Finding } from './checks/finding.ts';
import { languages } from './checks/languages.ts';
import { menuAnswers } from './checks/menuAnswers.ts';
import { missingTargets } from './checks/missingTargets.ts';
import { recordings } from './checks/recordings.ts';
import { silentLoops } from './checks/silentLoops.ts';
import { ssmlDocuments } from './checks/ssmlDocuments.ts';
import { templates } from './checks/templates.ts';
import { unreachableSteps } from './checks/unreachableSteps.ts';
import type { Draft } from './draft.ts';

/** Everything in a flow that its form allows and that would go wrong in a call. */
export const checkFlow = (draft: Draft, audio: AudioFiles): readonly Finding[] => [
  ...missingTargets(draft),
  ...unreachableSteps(draft),
  ...silentLoops(draft),
  ...menuAnswers(draft),
  ...collectedAnswers(draft),
  ...languages(draft),
  ...templates(draft),
  ...ssmlDocuments(draft),
  ...recordings(draft, audio),
];
