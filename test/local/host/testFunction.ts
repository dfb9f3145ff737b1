import type { FunctionCallback, FunctionMetadata } from '../../../src/local/host/app/coreTypes.ts';
import type { HostFunction } from '../../../src/local/host/app/hostFunction.ts';
import type {
  EventGridTrigger,
  HttpTrigger,
  QueueTrigger,
  TimerTrigger,
  Trigger,
} from '../../../src/local/host/app/toTrigger.ts';

export const httpTrigger = (parts: Partial<HttpTrigger> = {}): HttpTrigger => ({
  kind: 'http',
  binding: 'request',
  route: 'things',
  methods: ['GET'],
  authLevel: 'anonymous',
  ...parts,
});

export const eventGridTrigger = (many = false): EventGridTrigger => ({
  kind: 'eventGrid',
  binding: 'event',
  many,
});

export const timerTrigger = (parts: Partial<TimerTrigger> = {}): TimerTrigger => ({
  kind: 'timer',
  binding: 'timer',
  schedule: '0 0 0 * * *',
  runOnStartup: false,
  useMonitor: true,
  ...parts,
});

export const queueTrigger = (parts: Partial<QueueTrigger> = {}): QueueTrigger => ({
  kind: 'queue',
  binding: 'message',
  queueName: 'work',
  connection: '',
  ...parts,
});

/** A function of an app, as the host has it after loading. */
export function testFunction<T extends Trigger>(
  name: string,
  trigger: T,
  parts: Readonly<{
    disabled?: boolean;
    callback?: FunctionCallback;
    metadata?: Partial<FunctionMetadata>;
  }> = {},
): HostFunction<T> {
  const metadata = {
    name,
    bindings: { [trigger.binding]: { type: trigger.kind } },
    ...parts.metadata,
  };
  const callback = parts.callback ?? (() => undefined);
  return { name, trigger, metadata, callback, disabled: parts.disabled ?? false };
}
