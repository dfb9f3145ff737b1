import type { AudioFiles } from '../../src/flow/audioFiles.ts';
import { formatProblem } from '../../src/flow/formatProblem.ts';
import { parseFlow } from '../../src/flow/parseFlow.ts';

/**
 * What is said of a flow, as `line:column  message — remedy`; remarks of a good flow come after
 * `ok`.
 */
export const problemsOf = (text: string, audio: AudioFiles = {}): readonly string[] => {
  const parsed = parseFlow({ name: 'test', file: 'test.yaml', text }, audio, () => 'hash');
  const problems = parsed.ok ? parsed.warnings : parsed.problems;
  const lines = problems.map((problem) => formatProblem(problem).replace('test.yaml:', ''));
  return parsed.ok ? ['ok', ...lines] : lines;
};
