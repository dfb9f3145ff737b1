import type { HostFunction } from './app/hostFunction.ts';
import type { Trigger } from './app/toTrigger.ts';
import type { Route } from './http/buildRoutes.ts';

/** A function as the host announces it; only those that are called have a URL. */
export type ListedFunction = Readonly<{
  name: string;
  kind: Trigger['kind'];
  methods?: readonly string[];
  url?: string;
}>;

/** The functions of the app and where they are reached. */
export function listFunctions(
  functions: readonly HostFunction[],
  routes: readonly Route[],
  url: string,
): readonly ListedFunction[] {
  return functions.map(({ name, trigger }) => {
    const { kind } = trigger;
    switch (kind) {
      case 'http': {
        const template = routes.find((route) => route.fn.name === name)?.template ?? '';
        return { name, kind, methods: trigger.methods, url: `${url}/${template}` };
      }
      case 'eventGrid':
        return { name, kind, url: `${url}/runtime/webhooks/EventGrid?functionName=${name}` };
      case 'timer':
      case 'queue':
        return { name, kind };
      default: {
        const unknown: never = kind;
        return unknown;
      }
    }
  });
}
