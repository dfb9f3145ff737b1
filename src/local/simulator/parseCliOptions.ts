import { parseArgs } from 'node:util';
import type { GivenOptions, Subscription } from './simulatorOptions.ts';

const highestPort = 65_535;
const maxNumbers = 10_000;
/** For a resource that exists on one laptop only; the key guards nothing. */
const localAccessKey = Buffer.from('a key for the simulator of one laptop').toString('base64');
const localAudience = '11111111-2222-4333-8444-555555555555';
const localWorkspace = '22222222-3333-4444-8555-666666666666';
const maxLogDelayMs = 86_400_000;

export type CliOptions = {
  readonly port: number;
  readonly isJson: boolean;
  readonly simulator: GivenOptions & { readonly numbers: readonly string[] };
};

function toNumber(name: string, text: string, max: number): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= max) return value;
  throw new Error(`--${name} must be a number from 0 to ${max}, not "${text}".`);
}

function toWhole(name: string, text: string, max: number): number {
  const value = toNumber(name, text, max);
  if (Number.isInteger(value)) return value;
  throw new Error(`--${name} must be a whole number, not "${text}".`);
}

function checkNumbers(numbers: readonly string[]): readonly string[] {
  const wrong = numbers.find((number) => !/^\+[1-9]\d{6,14}$/.test(number));
  if (wrong === undefined) return numbers;
  throw new Error(`--number must be in E.164 form such as +18005550199, not "${wrong}".`);
}

function checkUrl(name: string, url: string): string {
  if (URL.canParse(url) && /^https?:/.test(url)) return url;
  throw new Error(`--${name} must be an http or https address, not "${url}".`);
}

function checkGuid(name: string, text: string): string {
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)) return text;
  throw new Error(`--${name} must be a GUID, not "${text}".`);
}

/** What the webhook of an option is told. */
const announced = {
  webhook: { name: 'incoming-call', eventTypes: ['Microsoft.Communication.IncomingCall'] },
  'recording-webhook': {
    name: 'recording-ready',
    eventTypes: ['Microsoft.Communication.RecordingFileStatusUpdated'],
  },
} as const;

function toSubscriptions(option: keyof typeof announced, url: string | undefined): Subscription[] {
  if (url === undefined) return [];
  return [{ ...announced[option], endpoint: checkUrl(option, url), schema: 'eventGrid' }];
}

/** Reads the command line; throws an Error that names the option and says what to write. */
export function parseCliOptions(args: readonly string[]): CliOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '8020' },
      factor: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      'weekly-searches': { type: 'string', default: '5' },
      'max-purchased': { type: 'string', default: '1' },
      number: { type: 'string', multiple: true, default: ['+18005550199'] },
      'access-key': { type: 'string', default: localAccessKey },
      audience: { type: 'string', default: localAudience },
      workspace: { type: 'string', default: localWorkspace },
      'log-delay': { type: 'string', default: '5000' },
      webhook: { type: 'string' },
      'recording-webhook': { type: 'string' },
      'app-url': { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const appUrl = values['app-url'];
  return {
    port: toWhole('port', values.port, highestPort),
    isJson: values.json,
    simulator: {
      accessKey: values['access-key'],
      audience: values.audience,
      numbers: checkNumbers(values.number),
      factor: toNumber('factor', values.factor, 1000),
      workspaceId: checkGuid('workspace', values.workspace),
      logDelayMs: toWhole('log-delay', values['log-delay'], maxLogDelayMs),
      ...(appUrl === undefined ? {} : { appUrl: checkUrl('app-url', appUrl) }),
      weeklySearches: toWhole('weekly-searches', values['weekly-searches'], maxNumbers),
      maxPurchasedNumbers: toWhole('max-purchased', values['max-purchased'], maxNumbers),
      seed: toWhole('seed', values.seed, 2 ** 32 - 1),
      subscriptions: [
        ...toSubscriptions('webhook', values.webhook),
        ...toSubscriptions('recording-webhook', values['recording-webhook']),
      ],
    },
  };
}
