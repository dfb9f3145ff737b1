import { HostStartError } from '../hostStartError.ts';
import type { BindingInfo, FunctionMetadata } from './coreTypes.ts';

export type AuthLevel = 'anonymous' | 'function' | 'admin';

export type HttpTrigger = Readonly<{
  kind: 'http';
  binding: string;
  /** Without the prefix and without slashes around it. */
  route: string;
  methods: readonly string[];
  authLevel: AuthLevel;
}>;
export type EventGridTrigger = Readonly<{ kind: 'eventGrid'; binding: string; many: boolean }>;
export type TimerTrigger = Readonly<{
  kind: 'timer';
  binding: string;
  schedule: string;
  runOnStartup: boolean;
  useMonitor: boolean;
}>;
export type QueueTrigger = Readonly<{
  kind: 'queue';
  binding: string;
  queueName: string;
  connection: string;
}>;
export type Trigger = HttpTrigger | EventGridTrigger | TimerTrigger | QueueTrigger;

type Named = Readonly<{ functionName: string; name: string; info: BindingInfo }>;

const known = 'httpTrigger, http, eventGridTrigger, timerTrigger, queueTrigger';
const defaultMethods = ['GET', 'POST'];

function refuse(binding: Named, why: string): HostStartError {
  return new HostStartError(`Function ${binding.functionName}: ${why}`);
}

function textOption(binding: Named, option: string, otherwise?: string): string {
  const value = binding.info[option] ?? otherwise;
  if (typeof value === 'string') return value;
  throw refuse(binding, `its ${binding.info.type} has no "${option}".`);
}

function authLevel(binding: Named): AuthLevel {
  const level = textOption(binding, 'authLevel', 'anonymous').toLowerCase();
  if (level === 'anonymous' || level === 'function' || level === 'admin') return level;
  throw refuse(binding, `"${level}" is not an authLevel: use anonymous, function or admin.`);
}

function httpTrigger(binding: Named): HttpTrigger {
  const methods = binding.info.methods ?? defaultMethods;
  if (!Array.isArray(methods)) throw refuse(binding, '"methods" must be a list.');
  return {
    kind: 'http',
    binding: binding.name,
    route: textOption(binding, 'route', binding.functionName).replace(/^\/+|\/+$/g, ''),
    methods: methods.map((method) => String(method).toUpperCase()),
    authLevel: authLevel(binding),
  };
}

function triggerOf(binding: Named): Trigger | undefined {
  const { name, info } = binding;
  switch (info.type.toLowerCase()) {
    case 'httptrigger':
      return httpTrigger(binding);
    case 'eventgridtrigger': {
      const many = textOption(binding, 'cardinality', 'one').toLowerCase() === 'many';
      return { kind: 'eventGrid', binding: name, many };
    }
    case 'timertrigger': {
      const schedule = textOption(binding, 'schedule');
      const runOnStartup = info.runOnStartup === true;
      return {
        kind: 'timer',
        binding: name,
        schedule,
        runOnStartup,
        useMonitor: info.useMonitor !== false,
      };
    }
    case 'queuetrigger': {
      const queueName = textOption(binding, 'queueName');
      const connection = textOption(binding, 'connection', '');
      return { kind: 'queue', binding: name, queueName, connection };
    }
    case 'http':
      return undefined;
    default:
      throw refuse(
        binding,
        `the binding type "${info.type}" is not supported by the embedded host, which ` +
          `knows ${known}. ` +
          'Run the Core Tools instead: npm start -- --func',
      );
  }
}

/** The trigger of a function; any binding that this host would have to ignore is an error. */
export function toTrigger(metadata: FunctionMetadata): Trigger {
  const triggers = Object.entries(metadata.bindings).flatMap(([name, info]) => {
    const trigger = triggerOf({ functionName: metadata.name, name, info });
    return trigger === undefined ? [] : [trigger];
  });
  const [first, second] = triggers;
  if (first === undefined || second !== undefined) {
    throw new HostStartError(`Function ${metadata.name} must have exactly one trigger.`);
  }
  return first;
}
