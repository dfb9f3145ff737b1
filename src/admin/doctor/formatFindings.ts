import { columns } from '../columns.ts';
import type { Style } from '../style.ts';
import type { Status } from './finding.ts';
import type { Reported } from './runChecks.ts';

const words: Readonly<Record<Status, string>> = {
  ok: 'OK',
  warning: 'warning',
  failure: 'FAILED',
  unchecked: 'not checked',
};

const painted = (status: Status, { green, red, yellow, dim }: Style): string => {
  const paint = { ok: green, warning: yellow, failure: red, unchecked: dim }[status];
  return paint(words[status]);
};

const count = (findings: readonly Reported[], status: Status): number =>
  findings.filter((finding) => finding.status === status).length;

const summary = (findings: readonly Reported[]): string => {
  const [failed, warned] = [count(findings, 'failure'), count(findings, 'warning')];
  const unseen = count(findings, 'unchecked');
  const parts = [
    failed === 0 ? 'Nothing keeps a call from working' : `${failed} to mend`,
    ...(warned === 0 ? [] : [`${warned} to think about`]),
    ...(unseen === 0 ? [] : [`${unseen} that cannot be seen from here`]),
  ];
  return `${parts.join(', ')}.`;
};

/** One line for each finding, what mends it below it, and the sum of all at the end. */
export const formatFindings = (findings: readonly Reported[], style: Style): readonly string[] => {
  const rows = columns(
    findings.map(({ status, check, message }) => [painted(status, style), check, message]),
  );
  const lines = findings.flatMap(({ remedy }, at) => {
    const row = rows[at] ?? '';
    return remedy === null ? [row] : [row, ...remedy.split('\n').map((line) => `    ${line}`)];
  });
  return [...lines, '', summary(findings)];
};
