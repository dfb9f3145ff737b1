import type { AudioFiles } from '../audioFiles.ts';
import type { Draft } from '../draft.ts';
import type { Finding } from './finding.ts';
import { recordings } from './recordings.ts';
import { ssmlDocuments } from './ssmlDocuments.ts';
import { templates } from './templates.ts';

/** Everything that is wrong with what the steps say. */
export const wording = (draft: Draft, audio: AudioFiles): readonly Finding[] => [
  ...templates(draft),
  ...ssmlDocuments(draft),
  ...recordings(draft, audio),
];
