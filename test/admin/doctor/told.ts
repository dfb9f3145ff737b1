import type { Finding } from '../../../src/admin/doctor/finding.ts';

/** Findings as one text each: `failure: what is wrong | what mends it`. */
export const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ status, message, remedy }) =>
    [`${status}: ${message}`, ...(remedy === null ? [] : [remedy])].join(' | '),
  );
