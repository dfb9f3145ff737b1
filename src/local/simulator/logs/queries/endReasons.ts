import { callsOf } from '../callsOf.ts';
import { legsOf } from '../legsOf.ts';
import type { NamedQuery } from '../model.ts';

const maxReasons = 25;

/** How the legs of the day ended, the most frequent first. */
export const endReasons: NamedQuery = {
  name: 'endReasons',
  table: 'ACSCallSummary',
  columns: [
    ['EndpointType', 'string'],
    ['Code', 'int'],
    ['SubCode', 'int'],
    ['ResultCategory', 'string'],
    ['LegCount', 'long'],
    ['CallCount', 'long'],
  ],
  run: (input) => {
    // Legs of one call may name other starts, on either side of midnight: the call's own counts.
    const today = new Set(callsOf(input).map(({ correlationId }) => correlationId));
    const legs = legsOf(input).filter(({ correlationId }) => today.has(correlationId));
    const groups = Map.groupBy(legs, ({ category, code, endpointType, subCode }) =>
      JSON.stringify([endpointType, code, subCode, category]),
    );
    return [...groups.values()]
      .flatMap((its) => {
        const [first] = its;
        if (!first) return [];
        const { category, code, endpointType, subCode } = first;
        const calls = new Set(its.map(({ correlationId }) => correlationId)).size;
        return [{ legs: its.length, row: [endpointType, code, subCode, category], calls }];
      })
      .toSorted((a, b) => b.legs - a.legs)
      .slice(0, maxReasons)
      .map((group) => [...group.row, group.legs, group.calls]);
  },
};
