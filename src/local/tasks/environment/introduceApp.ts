import type { Graph } from '../flows/toGraph.ts';
import { TaskError } from '../taskError.ts';
import { putJson } from './putJson.ts';

const put = async (url: string, body: unknown): Promise<void> => {
  const answer = await putJson(url, body);
  if (answer.ok) return;
  throw new TaskError(`The simulator does not take ${url} (${answer.status}).`);
};

/** Tells the simulator where the app's API is; `key` opens it, null where it is open anyway. */
export const introduceApp = (
  simulatorUrl: string,
  app: Readonly<{ url: string; key: string | null }>,
): Promise<void> => {
  const { url, key } = app;
  return put(`${simulatorUrl}/_sim/app`, key === null ? { url } : { url, key });
};

/** Tells the simulator of flows, so that its page can draw them; others stay as they are. */
export const showFlows = async (
  simulatorUrl: string,
  graphs: Readonly<Record<string, Graph>>,
): Promise<void> => {
  for (const [name, graph] of Object.entries(graphs)) {
    await put(`${simulatorUrl}/_sim/app/flows/${encodeURIComponent(name)}`, graph);
  }
};
