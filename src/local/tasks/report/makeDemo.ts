import type { ReportContent, ReportEntry } from '../../../calls/reportStore.ts';
import { dayWindow } from '../../../report/figures/dayWindow.ts';
import { makeReport } from '../../../report/makeReport.ts';
import { toPage } from '../../../report/page/toPage.ts';
import type { Report } from '../../../report/report.ts';
import { demoCall } from './demoCall.ts';
import { demoHeadlines } from './demoHeadlines.ts';
import { demoPrices } from './demoPrices.ts';
import { createDemoService } from './demoService.ts';

export type Demo = Readonly<{
  root: string;
  day: string;
  zone: string;
  /** How many calls the day has. */
  calls: number;
  seed: number;
  /** Keeps a file of the report, such as `2026-11-21.html`. */
  put: (name: string, content: ReportContent) => Promise<void>;
}>;

/**
 * The report on a day that never was, by the very code that makes those of real days. `ms` is what
 * that takes but for the calls, which come from storage then.
 */
export const makeDemo = async (demo: Demo): Promise<Readonly<{ report: Report; ms: number }>> => {
  const { root, day, zone, calls, seed, put } = demo;
  const window = dayWindow(day, zone);
  const prices = await demoPrices(root);
  const headlines = await demoHeadlines(day, zone, calls, seed, prices.prices);
  const service = createDemoService();
  const entries = [...headlines].map(
    ([before, headline]): ReportEntry => ({
      ...{ day: before, status: 'final', generatedAt: window.from },
      headline: JSON.stringify(headline),
    }),
  );
  const first = new Date(window.from).toISOString().slice(0, day.length);
  let inventedMs = 0;
  const began = performance.now();
  const report = await makeReport(
    {
      ...{ zone, toPage, now: () => window.to, readPrices: async () => prices },
      index: {
        day: async (listed, limit, continuation) => {
          const from = Number(continuation ?? 0);
          if (listed !== first) return { calls: [], continuation: null };
          const asked = performance.now();
          const to = Math.min(from + limit, calls);
          const page = Array.from({ length: to - from }, (_, n) =>
            demoCall(window, calls, seed, from + n),
          );
          for (const call of page) service.add(call);
          inventedMs += performance.now() - asked;
          return { calls: page, continuation: to < calls ? String(to) : null };
        },
      },
      queues: { taken: async () => [], load: () => Promise.reject(new Error('nobody waits')) },
      files: { put: (period, file, content) => put(`${period}.${file}`, content) },
      reports: { list: async () => entries, note: async () => {} },
      readService: async () => service.figures(day),
    },
    day,
  );
  return { report, ms: performance.now() - began - inventedMs };
};
