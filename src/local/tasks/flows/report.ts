import { styleText } from 'node:util';
import type { CoveredFlow } from './coveredFlow.ts';
import type { TestResult } from './runTest.ts';

/** What the tests of one flow have shown. */
export type FlowReport = Readonly<{
  flow: string;
  file: string;
  results: readonly TestResult[];
  branches: number;
  taken: number;
  /** The branches that no test takes. */
  untaken: readonly string[];
}>;

/** Sums up the tests of one flow. */
export const toReport = (
  flow: string,
  file: string,
  covered: CoveredFlow,
  results: readonly TestResult[],
): FlowReport => {
  const untaken = covered.branches.filter((branch) => !covered.taken.has(branch));
  const branches = covered.branches.length;
  return { flow, file, results, branches, taken: branches - untaken.length, untaken };
};

/** The share of branches that tests take, in whole percent, never rounded up to 100. */
export const coverageOf = (reports: readonly FlowReport[]): number => {
  const all = reports.reduce((sum, { branches }) => sum + branches, 0);
  const taken = reports.reduce((sum, report) => sum + report.taken, 0);
  return all === 0 ? 100 : Math.floor((taken / all) * 100);
};

const maxShown = 20;

const ofResult = ({ name, failure, line, story }: TestResult): readonly string[] => {
  if (failure === null) return [`  ${styleText('green', '✓')} ${name}`];
  const heard = story.map((one) => `      ${one}`);
  const where = `line ${line} of the script: ${failure}`;
  return [`  ${styleText('red', '✗')} ${name}`, `      ${where}`, '      What happened:', ...heard];
};

/** What a person reads of the tests of one flow. */
export const formatReport = (report: FlowReport): readonly string[] => {
  const { flow, file, results, branches, taken, untaken } = report;
  const shown = untaken.slice(0, maxShown).map((branch) => `      ${branch}`);
  const more = untaken.length - shown.length;
  return [
    `${flow} (${file})`,
    ...results.flatMap(ofResult),
    `  ${taken} of ${branches} branches are taken${untaken.length === 0 ? '' : '; not these:'}`,
    ...shown,
    ...(more > 0 ? [`      and ${more} more`] : []),
  ];
};
