import type { FlowGraph } from './flowGraphSchema.ts';

/** Where the app's API is; `key` opens it and is told to nobody but the app. */
export type AppAccess = { readonly url: string; readonly key: string | undefined };

/** What the simulator has been told of the app whose calls it makes. */
export type KnownApp = {
  access: AppAccess | undefined;
  /** By the name of the flow. */
  readonly graphs: Map<string, FlowGraph>;
};

/** Of an app by its address alone, as the command line gives it. */
export function createKnownApp(url: string | undefined): KnownApp {
  return { access: url === undefined ? undefined : { url, key: undefined }, graphs: new Map() };
}
