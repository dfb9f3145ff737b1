import { calledFilterKey } from '../../acs/calledFilter.ts';
import { phonePrefix } from '../../acs/rawIds.ts';

type Filter = Readonly<{ operatorType: string; key: string; values: readonly string[] }>;

/** Where a filter may look for whom is called, and what it finds there of a raw id. */
const calledKeys: Readonly<Record<string, (rawId: string) => string | null>> = {
  [calledFilterKey.toLowerCase()]: (rawId) => rawId,
  'data.to.phonenumber.value': (rawId) =>
    rawId.startsWith(phonePrefix) ? rawId.slice(phonePrefix.length) : null,
};

const operators: Readonly<Record<string, (found: string, value: string) => boolean>> = {
  in: (found, value) => found === value,
  beginswith: (found, value) => found.startsWith(value),
  endswith: (found, value) => found.endsWith(value),
  contains: (found, value) => found.includes(value),
};

/** Whether a filter looks at whom is called. */
export const isCalledFilter = ({ key }: Filter): boolean =>
  Object.hasOwn(calledKeys, key.toLowerCase());

const passes = ({ operatorType, key, values }: Filter, rawId: string): boolean => {
  const look = calledKeys[key.toLowerCase()];
  const [, not, operator = ''] = /^String(Not)?(\w+)$/i.exec(operatorType) ?? [];
  const holds = operators[operator.toLowerCase()];
  if (look === undefined || holds === undefined) return true;
  // As Event Grid compares: capitals do not count.
  const found = look(rawId)?.toLowerCase() ?? null;
  const isAmong = found !== null && values.some((value) => holds(found, value.toLowerCase()));
  return not === undefined ? isAmong : !isAmong;
};

/** Whether calls to a raw id pass the filters of a subscription, as far as these can be judged. */
export const passesFilters = (filters: readonly Filter[], rawId: string): boolean =>
  filters.every((filter) => passes(filter, rawId));
