import { type LogLeg, legsOf } from './legsOf.ts';
import type { QueryInput } from './model.ts';
import { type CallOperations, operationsOf } from './operationsOf.ts';
import { sumOf } from './statistics.ts';

/** One call, made of all of its legs. */
export type LogCall = {
  readonly correlationId: string;
  readonly startMs: number;
  readonly sec: number;
  readonly callType: string;
  readonly direction: string;
  readonly outcome: string;
  readonly legs: number;
  readonly pstnSec: number;
  readonly voipSec: number;
  /** The app's legs, by the requests for them that were granted. */
  readonly connections: readonly string[];
};

const inboundSubCodes = 540;
const outboundSubCodes = 560;
/** All callees declined, nobody joined: an end without fault, and without a conversation. */
const withoutTalk = [5003, 5013];
const verdicts = ['UnexpectedServerError', 'UnexpectedClientError', 'ExpectedError', 'Success'];

const outwards = /([^a-z]|byot)out/i;
const inwards = /([^a-z]|byot)in(bound|_|ucap|[^a-z])/i;

function directionOf(phones: readonly LogLeg[], operations: CallOperations | undefined): string {
  if (operations?.created) return 'outbound';
  if (operations?.taken) return 'inbound';
  const blocks = phones.map(({ subCode }) => Math.floor((subCode ?? 0) / 1000));
  const isIn = blocks.includes(inboundSubCodes);
  const isOut = blocks.includes(outboundSubCodes);
  if (isIn !== isOut) return isIn ? 'inbound' : 'outbound';
  const kinds = [...new Set(phones.map(({ pstnCallType }) => pstnCallType))];
  const text = JSON.stringify(kinds.filter((kind) => kind !== ''));
  if (outwards.test(text)) return 'outbound';
  if (inwards.test(text)) return 'inbound';
  return phones.length === 0 ? 'voip' : 'unknown';
}

function isConnected({ code, sec, subCode }: LogLeg): boolean {
  return (code === 0 || code === 200) && !withoutTalk.includes(subCode ?? 0) && sec > 0;
}

function failureOf(code: number | null): string | undefined {
  if (code === null) return undefined;
  if (code === 486) return 'busy';
  if (code === 480 || code === 408) return 'no_answer';
  if (code === 487 || code === 497) return 'canceled';
  if (code === 603) return 'declined';
  if (code >= 400 && code <= 499) return 'rejected';
  return code >= 500 ? 'failed' : undefined;
}

/** By the codes first: the verdict alone has "no answer" for a fault and "busy" for a success. */
function outcomeOf(legs: readonly LogLeg[], phones: readonly LogLeg[]): string {
  if (phones.some(isConnected)) return 'connected';
  const codes = phones.flatMap(({ code }) => (code === null ? [] : [code]));
  const failure = failureOf(codes.length === 0 ? null : Math.min(...codes));
  if (failure !== undefined) return failure;
  const worst = verdicts.find((verdict) =>
    legs.some(({ category }) => category.toLowerCase() === verdict.toLowerCase()),
  );
  if (worst?.startsWith('Unexpected')) return 'failed';
  return worst === 'Success' && phones.length === 0 ? 'connected' : 'unknown';
}

function toCall(
  correlationId: string,
  legs: readonly LogLeg[],
  operations: CallOperations | undefined,
): LogCall {
  const phones = legs.filter(({ isPstn }) => isPstn);
  const voip = legs.filter(({ endpointType }) => endpointType.toLowerCase() === 'voip');
  return {
    correlationId,
    startMs: Math.min(...legs.map(({ callStartMs }) => callStartMs)),
    sec: Math.max(...legs.map(({ callSec }) => callSec)),
    callType: legs[0]?.callType ?? '',
    direction: directionOf(phones, operations),
    outcome: outcomeOf(legs, phones),
    legs: legs.length,
    pstnSec: sumOf(phones.map(({ sec }) => sec)),
    voipSec: sumOf(voip.map(({ sec }) => sec)),
    connections: operations?.connections ?? [],
  };
}

/** The calls that began from `startMs` on and before the end of the day, by their start. */
export function callsOf(input: QueryInput, startMs: number = input.dayStartMs): LogCall[] {
  const operations = operationsOf(input, startMs);
  const byCall = Map.groupBy(legsOf(input, startMs), ({ correlationId }) => correlationId);
  return [...byCall]
    .map(([id, legs]) => toCall(id, legs, operations.get(id)))
    .filter((call) => call.startMs >= startMs && call.startMs < input.dayEndMs)
    .toSorted((a, b) => a.startMs - b.startMs);
}
