import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FlowId } from '../../src/flow/flow.ts';
import type { FlowSet } from '../../src/flow/flowSet.ts';
import { parseFlow } from '../../src/flow/parseFlow.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The flow that the house ships with, taking every call to a phone number. */
export const shippedFlows = (): FlowSet => {
  const name = 'contoso-support' as FlowId;
  const file = new URL(`../../src/flows/${name}.yaml`, import.meta.url);
  const text = readFileSync(file, 'utf8');
  const parsed = parseFlow({ name, file: `${name}.yaml`, text }, {}, sha256);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return {
    flows: { [name]: parsed.value },
    calendars: {},
    lists: {},
    routes: [{ match: [{ kind: 'anyNumber' }], action: { kind: 'flow', flow: name } }],
  };
};
