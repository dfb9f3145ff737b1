/** A call as the app's API tells it, as far as the page reads it. */
export type AppCall = Readonly<{
  direction: 'inbound' | 'outbound';
  status: string;
  outcome?: string;
  /** Null for a call that was only rejected or redirected. */
  flow: string | null;
  from: string;
  to: string;
  createdAt: string;
  /** Where the call is now; missing before it is connected and after its end. */
  step?: string;
  /** The steps that it came by, the newest last. */
  steps: readonly string[];
}>;

/** A flow as a graph; a step's kind is a name like any other, and `end` is no step. */
export type FlowGraph = Readonly<{
  start: string;
  steps: readonly Readonly<{ name: string; kind: string }>[];
  ways: readonly Readonly<{ from: string; to: string; labels: readonly string[] }>[];
}>;

/** What the app says of a call, and its flow where that is known. */
export type CallInFlow = Readonly<{ call: AppCall; graph: FlowGraph | null }>;
