import { isPhone } from '../calls/toIdentifier.ts';
import type { Random } from '../createRandom.ts';
import type { FinishedCall, LogRow } from './model.ts';

const directions = ['inbound', 'outbound'];
const poorChance = 1 / 25;
/** One call of a group has ids for its participants. */
const maxPeers = 2;

/** From half of a usual value to one and a half of it. */
const around = (usual: number, random: Random): number => usual * (0.5 + random.next());

function toMeasures(random: Random): LogRow {
  const worse = random.next() < poorChance ? 8 : 1;
  const jitter = Math.round(around(6, random) * worse);
  const roundTrip = Math.round(around(60, random) * worse);
  const loss = Number((around(0.002, random) * worse).toFixed(5));
  const healed = Number((around(0.004, random) * worse).toFixed(5));
  return {
    JitterAvg: jitter,
    JitterMax: jitter * 3,
    RoundTripTimeAvg: roundTrip,
    RoundTripTimeMax: roundTrip * 2,
    PacketLossRateAvg: loss,
    PacketLossRateMax: Math.min(1, loss * 4),
    HealedDataRatioAvg: healed,
    HealedDataRatioMax: Math.min(1, healed * 4),
    JitterBufferSizeAvg: Math.round(around(60, random)),
  };
}

/** The rows of ACSCallDiagnostics: one an audio stream of each leg that was through. */
export function toStreamRows(call: FinishedCall, random: Random): LogRow[] {
  const isGroup = call.legs.length + call.appLegs > maxPeers;
  const connected = call.legs.filter(({ answeredMs }) => answeredMs !== undefined);
  return connected.flatMap((leg, place) =>
    directions.map((direction, index) => ({
      CorrelationId: call.correlationId,
      ParticipantId: isGroup ? leg.id : 'null',
      EndpointId: leg.endpointId,
      EndpointType: isPhone(leg.rawId) ? 'PSTN' : 'VoIP',
      Identifier: isPhone(leg.rawId) ? '' : leg.rawId,
      MediaType: 'Audio',
      StreamId: place * directions.length + index + 1,
      StreamDirection: direction,
      TransportType: 'UDP',
      CodecName: isPhone(leg.rawId) ? 'PCMU' : 'SATIN',
      ...toMeasures(random),
      OperationName: 'CallDiagnostics',
      OperationVersion: '1.0',
      Category: 'CallDiagnostics',
      TPE: false,
    })),
  );
}
