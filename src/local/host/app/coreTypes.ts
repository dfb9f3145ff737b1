/**
 * The seam between a Functions host and the library '@azure/functions': the module
 * '@azure/functions-core', which has no package, in the parts that this host uses.
 */
export type LogLevel =
  | 'trace'
  | 'debug'
  | 'information'
  | 'warning'
  | 'error'
  | 'critical'
  | 'none';

export type BindingInfo = Readonly<{
  type: string;
  direction?: string;
  [option: string]: unknown;
}>;

/** The library rounds every interval to whole seconds. */
export type Interval = Readonly<{ seconds?: number | string }>;

export type RetryOptions = Readonly<{
  retryStrategy?: string;
  maxRetryCount?: number;
  delayInterval?: Interval;
  minimumInterval?: Interval;
  maximumInterval?: Interval;
}>;

export type FunctionMetadata = Readonly<{
  name: string;
  functionId?: string;
  bindings: Readonly<Record<string, BindingInfo>>;
  retryOptions?: RetryOptions;
}>;

export type FunctionCallback = (...args: unknown[]) => unknown;
export type HookCallback = (context: object) => unknown;

export type Nullable<T> = Readonly<{ value?: T }>;
export type NullableText = Readonly<Record<string, Nullable<string>>>;

export type HttpInput = Readonly<{
  url: string;
  method: string;
  nullableHeaders: NullableText;
  nullableQuery: NullableText;
  nullableParams: NullableText;
  body?: Readonly<{ bytes: Uint8Array }>;
}>;

export type TypedData =
  | Readonly<{ http: HttpInput }>
  | Readonly<{ json: string }>
  | Readonly<{ string: string }>
  | Readonly<{ int: number }>;

export type HttpCookie = Readonly<{
  name: string;
  value: string;
  domain?: Nullable<string>;
  path?: Nullable<string>;
  expires?: Nullable<Readonly<{ seconds: number }>>;
  secure?: Nullable<boolean>;
  httpOnly?: Nullable<boolean>;
  sameSite?: 'none' | 'lax' | 'strict' | 'explicitNone';
  maxAge?: Nullable<number>;
}>;

export type HttpOutput = Readonly<{
  statusCode: string;
  headers: Readonly<Record<string, string>>;
  cookies: readonly HttpCookie[];
  body?: Readonly<{ bytes?: Uint8Array }>;
}>;

export type InvocationResponse = Readonly<{
  returnValue?: Readonly<{ http?: HttpOutput }> | null;
}>;

export type RetryContext = Readonly<{
  retryCount: number;
  maxRetryCount: number;
  exception: Readonly<{ message: string; stackTrace: string }>;
}>;

export type InvocationRequest = Readonly<{
  invocationId: string;
  functionId: string;
  inputData: readonly Readonly<{ name: string; data: TypedData }>[];
  triggerMetadata: Readonly<Record<string, TypedData>>;
  traceContext: Readonly<{ traceParent: string; traceState: string; attributes: object }>;
  retryContext?: RetryContext;
}>;

export type CoreLog = (level: LogLevel, category: string, message: string) => void;

/** `state` is written by the host as it goes along and read by the library. */
export type CoreInvocationContext = {
  readonly invocationId: string;
  readonly request: InvocationRequest;
  readonly metadata: FunctionMetadata;
  readonly log: CoreLog;
  state: 'preInvocationHooks' | 'invocation' | 'postInvocationHooks' | undefined;
};

export type InvocationModel = Readonly<{
  getArguments(): Promise<Readonly<{ context: unknown; inputs: unknown[] }>>;
  invokeFunction(context: unknown, inputs: unknown[], callback: FunctionCallback): Promise<unknown>;
  getResponse(context: unknown, result: unknown): Promise<InvocationResponse>;
}>;

export type Capabilities = Record<string, string | undefined>;

export type ProgrammingModel = Readonly<{
  name: string;
  version: string;
  getInvocationModel(context: CoreInvocationContext): InvocationModel;
  getCapabilities?(capabilities: Capabilities): Promise<Capabilities> | Capabilities;
}>;
