import type { AudioFiles } from './audioFiles.ts';
import { checkFlow } from './checkFlow.ts';
import { placeFinding } from './checks/placeFinding.ts';
import { remarks } from './checks/remarks.ts';
import { makeDraft } from './compile/makeDraft.ts';
import { toFlow } from './compile/toFlow.ts';
import type { Flow } from './flow.ts';
import { inOrder } from './inOrder.ts';
import { type Named, nothingNamed } from './named.ts';
import type { FlowSource, Parsed, Problem } from './problem.ts';
import { readSource } from './readSource.ts';
import { flowSchema } from './schema/flowSchema.ts';

const flowName = /^[a-z0-9][a-z0-9-]{0,62}$/;

const nameProblems = ({ name, file }: FlowSource): readonly Problem[] => {
  if (flowName.test(name)) return [];
  const message = `\`${name}\` cannot name a flow.`;
  const remedy = 'Name the file with small letters, digits and hyphens, 63 at most.';
  return [{ file, line: 1, column: 1, message, remedy }];
};

/**
 * Reads one flow. `audio` are the recordings that it may name, `named` what else; `hash` gives the
 * hash by which calls keep to the flow. Either the flow is complete and makes sense, or every
 * problem of the file is reported, in the order of the file.
 */
export const parseFlow = (
  source: FlowSource,
  audio: AudioFiles,
  hash: (text: string) => string,
  named: Named = nothingNamed,
): Parsed<Flow> => {
  const { tree, value, problems } = readSource(source, flowSchema);
  const found = [...nameProblems(source), ...problems];
  if (tree === null) return { ok: false, problems: inOrder(found) };
  const draft = makeDraft(value, tree, audio);
  const place = (findings: ReturnType<typeof remarks>) =>
    findings.map((finding) => placeFinding(source.file, tree, finding));
  found.push(...place(checkFlow(draft, audio, named)));
  if (value === null || found.length > 0) return { ok: false, problems: inOrder(found) };
  const flow = toFlow(source.name, value, draft, hash, named.calendars);
  return { ok: true, value: flow, warnings: inOrder(place(remarks(flow))) };
};
