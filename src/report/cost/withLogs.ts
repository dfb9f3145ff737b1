import type { Report } from '../report.ts';
import type { CostLine } from '../schema/costFigures.ts';
import type { Part } from '../schema/part.ts';
import type { ServiceFigures } from '../schema/serviceFigures.ts';
import type { PriceList } from './priceList.ts';
import { roundMoney } from './roundMoney.ts';

/** What the logs have taken in, times what a gigabyte costs; nobody knows it without the logs. */
const lineOf = (volume: ServiceFigures['logVolume'], rate: number): CostLine => {
  const units =
    volume.state === 'here'
      ? volume.value.reduce((sum, { gigabytes }) => sum + gigabytes, 0)
      : null;
  const amount = units === null ? null : roundMoney(units * rate);
  return {
    ...{ kind: 'logs', what: 'taken in by the workspace', unit: 'gigabytes', calls: 0 },
    ...{ units, unitsRoundedUp: units, rate, amount, amountRoundedUp: amount },
  };
};

/** What a day costs, and a line with what its logs do: it belongs to the day and to no call. */
export const withLogs = (
  cost: Report['cost'],
  prices: Part<PriceList>,
  volume: ServiceFigures['logVolume'],
): Report['cost'] => {
  if (cost.state === 'missing' || prices.state === 'missing') return cost;
  const line = lineOf(volume, prices.value.services.prices.logsGigabyte);
  const { lines, total, totalRoundedUp } = cost.value;
  return {
    state: 'here',
    value: {
      ...cost.value,
      lines: [...lines, line],
      total: roundMoney(total + (line.amount ?? 0)),
      totalRoundedUp: roundMoney(totalRoundedUp + (line.amountRoundedUp ?? 0)),
    },
  };
};
