import type { PipelinePolicy } from '@azure/core-rest-pipeline';
import type { Deps } from '../../../src/admin/deps.ts';
import type { Provider } from '../../../src/admin/provider/provider.ts';
import type { Instant } from '../../../src/engine/ids.ts';
import { startResource } from '../../local/simulator/startResource.ts';
import { temporaryFolder } from '../../local/tasks/temporaryFolder.ts';
import { type AdminWorld, adminWorld } from '../adminWorld.ts';

type Document = Readonly<{
  trunks: Readonly<Record<string, unknown>>;
  routes: readonly Readonly<{ name: string; numberPattern: string; trunks: readonly string[] }>[];
}>;

export type RoutingWorld = AdminWorld &
  Readonly<{
    resource: Awaited<ReturnType<typeof startResource>>;
    /** The whole document after each write. */
    written: readonly Document[];
    interrupt: () => void;
    /** Has something happen before the write of that number, from 1. */
    before: (write: number, what: () => Promise<void> | void) => void;
    asked: readonly string[];
    noted: () => Promise<readonly Readonly<{ what: string; details: object }>[]>;
  }>;

type Given = Readonly<{
  simulator?: Parameters<typeof startResource>[0];
  answer?: string;
  change?: Partial<Deps>;
}>;

/**
 * What verbs about direct routing need: the official SDK on a simulator, watched at each write, and
 * a project with this `infra/direct-routing.yaml`.
 */
export const routingWorld = async (
  yaml: string,
  { simulator = {}, answer = 'y', change = {} }: Given = {},
): Promise<RoutingWorld> => {
  const written: Document[] = [];
  const [asked, hooks] = [[] as string[], new Map<number, () => Promise<void> | void>()];
  const watch: PipelinePolicy = {
    name: 'watchWrites',
    sendRequest: async (request, next) => {
      if (request.method !== 'PATCH') return next(request);
      const hook = hooks.get(written.length + 1);
      hooks.delete(written.length + 1);
      await hook?.();
      const response = await next(request);
      if (response.status === 200) written.push(JSON.parse(response.bodyAsText ?? ''));
      return response;
    },
  };
  const resource = await startResource(simulator, watch);
  const { numbers, routing: sip, identities, url: endpoint } = resource;
  const provider: Provider = { numbers, numbersOnce: numbers, sip, identities, endpoint };
  const controller = new AbortController();
  const world = adminWorld({
    provider: async () => provider,
    root: temporaryFolder({ 'infra/direct-routing.yaml': yaml }),
    ask: async (question) => {
      asked.push(question);
      return answer;
    },
    now: () => Date.now() as Instant,
    interrupted: controller.signal,
    ...change,
  });
  return {
    ...world,
    ...{ resource, written, asked, interrupt: () => controller.abort() },
    before: (write, what) => void hooks.set(write, what),
    noted: () => world.stores.audit.list(0 as Instant, Date.now() as Instant, 100),
  };
};

/** A file with SBCs, and routes such as `us: sbc1 sbc2`. */
export const yamlOf = (
  trunks: readonly string[],
  routes: Readonly<Record<string, string>>,
): string => {
  const patterns: Readonly<Record<string, string>> = {
    ...{ us: '^\\+1\\d{10}$', gb: '^\\+44\\d{7,10}$' },
  };
  return [
    'trunks:',
    ...trunks.map((name) => `  - { fqdn: ${name}.contoso.com, port: 5061 }`),
    'routes:',
    ...Object.entries(routes).map(([name, used]) => {
      const list = used.split(' ').map((one) => `${one}.contoso.com`);
      return `  - { name: ${name}, pattern: '${patterns[name]}', trunks: [${list.join(', ')}] }`;
    }),
    ...(Object.keys(routes).length === 0 ? ['  []'] : []),
    '',
  ].join('\n');
};
