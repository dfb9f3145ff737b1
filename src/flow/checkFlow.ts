import type { AudioFiles } from './audioFiles.ts';
import { collectedAnswers } from './checks/collectedAnswers.ts';
import type { Finding } from './checks/finding.ts';
import { languages } from './checks/languages.ts';
import { menuAnswers } from './checks/menuAnswers.ts';
import { sentRequests } from './checks/sentRequests.ts';
import { unknownInSteps } from './checks/unknownThings.ts';
import { ways } from './checks/ways.ts';
import { wording } from './checks/wording.ts';
import type { Draft } from './draft.ts';
import type { Named } from './named.ts';

/** Everything in a flow that its form allows and that would go wrong in a call. */
export const checkFlow = (draft: Draft, audio: AudioFiles, named: Named): readonly Finding[] => [
  ...ways(draft),
  ...menuAnswers(draft),
  ...collectedAnswers(draft),
  ...languages(draft),
  ...wording(draft, audio),
  ...sentRequests(draft),
  ...unknownInSteps(draft, named),
];
