import type { TableEntity } from '@azure/data-tables';
import type { Flow } from '../flow/flow.ts';
import { schemaVersion } from './checkSchemaVersion.ts';
import { flowPartition } from './flowPartition.ts';

/** Well under the 32 K characters that a property takes. */
const maxPartLength = 30_000;
/** A row takes 1 MiB of UTF-16; this is 960 KB. */
const maxParts = 16;

const escapeUnit = (unit: string): string =>
  `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * JSON in ASCII alone: it may be cut anywhere, and it survives Azurite 3.37, which breaks
 * characters of several bytes where one piece of a large request ends and the next begins.
 */
const toAsciiJson = (flow: Flow): string =>
  JSON.stringify(flow).replace(/[\u0080-\uffff]/g, escapeUnit);

const split = (text: string): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / maxPartLength) }, (_, index) =>
    text.slice(index * maxPartLength, (index + 1) * maxPartLength),
  );

/**
 * The entity of a compiled flow: its JSON in the properties `json0`, `json1` and so on.
 * @throws Error when the flow does not fit into one row
 */
export const toFlowEntity = (flow: Flow): TableEntity => {
  const parts = split(toAsciiJson(flow));
  if (parts.length > maxParts) {
    throw new Error(
      `The flow ${flow.name} is too large: compiled, a flow may have ` +
        `${maxParts * maxPartLength} characters. Split it into several flows.`,
    );
  }
  return {
    partitionKey: flowPartition,
    rowKey: flow.hash,
    schemaVersion,
    name: flow.name,
    parts: parts.length,
    ...Object.fromEntries(parts.map((part, index) => [`json${index}`, part])),
  };
};
