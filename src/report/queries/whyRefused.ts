import type { Fault } from './faultIn.ts';
import { logCategories } from './logCategories.ts';

const semanticError = 'SEM0100';
const namedTable = /\b(?:table|expression)\b.* named '(\w+)'/;

const noTable = ({ codes, message }: Fault): string | null => {
  if (!codes.includes(semanticError)) return null;
  const [, table = ''] = namedTable.exec(message) ?? [];
  const category = logCategories[table];
  if (category === undefined) return null;
  return (
    `The workspace has no table ${table}: no diagnostic setting of the Communication Services ` +
    `resource sends the category ${category} to it. Add one; what was before is not logged later.`
  );
};

const unauthorised = 401;
const forbidden = 403;
const notFound = 404;
const tooMany = 429;
const late: readonly number[] = [408, 504];

const sentence = (status: number, workspace: string): string => {
  if (status === unauthorised) return 'The workspace did not accept the sign-in of the app (401).';
  if (status === forbidden) {
    return 'The app may not read the workspace: give its identity the role Log Analytics Reader.';
  }
  if (status === notFound) {
    return `There is no workspace ${workspace}: take the workspace ID of its overview page.`;
  }
  if (status === tooMany) {
    return 'The workspace had too many queries to answer (429); the next run tries again.';
  }
  if (late.includes(status)) return `The workspace did not answer in time (${status}).`;
  return status >= 500
    ? `The logs service failed (${status}).`
    : `The logs service refused the query (${status}).`;
};

/** Why a query got no answer, for people, from the status and the error that came instead. */
export const whyRefused = (status: number, fault: Fault, workspace: string): string => {
  const table = noTable(fault);
  if (table !== null) return table;
  const said = [fault.codes.at(-1) ?? '', fault.message].filter((text) => text !== '').join(': ');
  return said === ''
    ? sentence(status, workspace)
    : `${sentence(status, workspace)} It said: ${said}`;
};
