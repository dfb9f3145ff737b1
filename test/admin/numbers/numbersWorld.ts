import type { Deps } from '../../../src/admin/deps.ts';
import type { Provider } from '../../../src/admin/provider/provider.ts';
import type { Instant } from '../../../src/engine/ids.ts';
import { type Resource, startResource } from '../../local/simulator/startResource.ts';
import { type AdminWorld, adminWorld } from '../adminWorld.ts';
import { flowAsking } from '../flowAsking.ts';
import { routesFrom } from './routesFrom.ts';

export type NumbersWorld = AdminWorld &
  Readonly<{
    resource: Resource;
    /** What people were asked. */
    asked: readonly string[];
    /** Presses Ctrl-C. */
    interrupt: () => void;
    /** Everything that was noted, newest first: what, and to whom. */
    noted: () => Promise<readonly (readonly [string, string])[]>;
    /** How often the simulator was asked for that. */
    count: (operation: string) => Promise<number>;
  }>;

/** Whoever sits at the keyboard answers the questions one after another. */
const asking = (answers: readonly string[], asked: string[]): Deps['ask'] => {
  return async (question) => {
    asked.push(question);
    const answer = answers[asked.length - 1];
    if (answer === undefined) throw new Error(`nobody answers: ${question}`);
    return answer;
  };
};

/**
 * What verbs about numbers need: the official SDK on a simulator, without its retries, the flows
 * `support` and `sales`, and a route that gives every call to `support`.
 */
export const numbersWorld = async (
  given: Parameters<typeof startResource>[0] = {},
  answers: readonly string[] = [],
  change: Partial<Deps> = {},
): Promise<NumbersWorld> => {
  const resource = await startResource(given);
  const { numbers, routing: sip, identities, url: endpoint } = resource;
  const provider: Provider = { numbers, numbersOnce: numbers, sip, identities, endpoint };
  const asked: string[] = [];
  const controller = new AbortController();
  const flows = { ...flowAsking('support'), ...flowAsking('sales') };
  const world = adminWorld({
    provider: async () => provider,
    flows: () => ({ flows, routes: routesFrom('flow: support') }),
    now: () => Date.now() as Instant,
    ask: asking(answers, asked),
    interrupted: controller.signal,
    ...change,
  });
  return {
    ...world,
    ...{ resource, asked, interrupt: () => controller.abort() },
    noted: async () => {
      const entries = await world.stores.audit.list(0 as Instant, Date.now() as Instant, 100);
      return entries.map(({ what, subject }) => [what, subject] as const);
    },
    count: async (operation) => {
      const path = `/requests?operation=${operation}`;
      const { requests } = await resource.sim<{ requests: unknown[] }>('GET', path);
      return requests.length;
    },
  };
};

/** The one search that is kept. */
export const keptSearch = async ({ stores }: Pick<AdminWorld, 'stores'>) => {
  const [kept] = await stores.numberSearches.all();
  if (kept === undefined) throw new Error('there should be a search');
  return kept;
};
