import type { AudioFiles } from './audioFiles.ts';
import { checkFlow } from './checkFlow.ts';
import type { Finding } from './checks/finding.ts';
import { remarks } from './checks/remarks.ts';
import { makeDraft, type RawFlow } from './compile/makeDraft.ts';
import type { Draft } from './draft.ts';
import type { Flow, FlowHash, FlowId, StepId } from './flow.ts';
import { inOrder } from './inOrder.ts';
import type { FlowSource, Parsed, Problem } from './problem.ts';
import { readSource } from './readSource.ts';
import { flowSchema } from './schema/flowSchema.ts';
import { stableJson } from './stableJson.ts';
import type { Tree } from './yaml/tree.ts';

const flowName = /^[a-z0-9][a-z0-9-]{0,62}$/;

const nameProblems = ({ name, file }: FlowSource): readonly Problem[] => {
  if (flowName.test(name)) return [];
  const message = `\`${name}\` cannot name a flow.`;
  const remedy = 'Name the file with small letters, digits and hyphens, 63 at most.';
  return [{ file, line: 1, column: 1, message, remedy }];
};

const place = (file: string, tree: Tree, { path, of, message, remedy }: Finding): Problem => {
  const { line, column } = of === 'key' ? tree.placeOfKey(path) : tree.placeOf(path);
  return { file, line, column, message, remedy };
};

/** `en-US-JennyNeural` speaks en-US. */
const languageOf = (voice: string): string => voice.slice(0, voice.lastIndexOf('-'));

/** `raw` and `draft` have passed every check, which is what the brands stand for. */
const finish = (name: string, raw: RawFlow, draft: Draft, hash: (text: string) => string): Flow => {
  const flow = {
    name: name as FlowId,
    voice: raw.voice,
    language: raw.language ?? languageOf(raw.voice),
    start: raw.start as StepId,
    steps: Object.fromEntries(draft.steps) as Flow['steps'],
  };
  return { ...flow, hash: hash(stableJson(flow)) as FlowHash };
};

/**
 * Reads one flow. `audio` are the recordings that it may name, `hash` gives the hash by which calls
 * keep to the flow. Either the flow is complete and makes sense, or every problem of the file is
 * reported, in the order of the file.
 */
export const parseFlow = (
  source: FlowSource,
  audio: AudioFiles,
  hash: (text: string) => string,
): Parsed<Flow> => {
  const { tree, value, problems } = readSource(source, flowSchema);
  const found = [...nameProblems(source), ...problems];
  if (tree === null) return { ok: false, problems: inOrder(found) };
  const draft = makeDraft(value, tree, audio);
  const toProblem = (finding: Finding) => place(source.file, tree, finding);
  found.push(...checkFlow(draft, audio).map(toProblem));
  if (value === null || found.length > 0) return { ok: false, problems: inOrder(found) };
  const flow = finish(source.name, value, draft, hash);
  return { ok: true, value: flow, warnings: inOrder(remarks(flow).map(toProblem)) };
};
