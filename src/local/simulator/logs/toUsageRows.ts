import { isPhone, toParty } from '../calls/toIdentifier.ts';
import type { FinishedCall, LogRow } from './model.ts';

const msPerMinute = 60_000;

/**
 * The rows of ACSBillingUsage: one a leg that was through, with what there is to pay for: minutes
 * from the answer on. The only table that holds phone numbers.
 */
export function toUsageRows({ correlationId, legs }: FinishedCall): LogRow[] {
  return legs.flatMap(({ answeredMs, endMs, endpointId, id, rawId }) => {
    if (answeredMs === undefined) return [];
    const row = {
      RecordId: endpointId,
      CorrelationId: correlationId,
      ParticipantId: id,
      StartTime: new Date(answeredMs).toISOString(),
      EndTime: new Date(endMs).toISOString(),
      Quantity: Number(((endMs - answeredMs) / msPerMinute).toFixed(4)),
      UnitType: 'Minutes',
      UsageType: isPhone(rawId) ? 'PSTN' : 'Audio',
      UserIdA: toParty(rawId),
      OperationName: 'Usage',
      OperationVersion: '1.0',
      Category: 'Usage',
    };
    return [row];
  });
}
