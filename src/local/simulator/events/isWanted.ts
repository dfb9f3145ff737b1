import type { AdvancedFilter, Subscription } from '../simulatorOptions.ts';
import type { GridEvent } from './toGridEvent.ts';

function valueAt(event: GridEvent, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined,
      event,
    );
}

/** Event Grid compares texts without regard to case; where there is no text, nothing holds. */
function holds(event: GridEvent, { operatorType, key, values }: AdvancedFilter): boolean {
  const value = valueAt(event, key);
  if (typeof value !== 'string') return false;
  const text = value.toLowerCase();
  const wanted = values.map((each) => each.toLowerCase());
  return operatorType === 'StringIn'
    ? wanted.includes(text)
    : wanted.some((beginning) => text.startsWith(beginning));
}

/** Whether a subscription is told of an event: it is of its types, and all its filters hold. */
export function isWanted(
  { eventTypes, advancedFilters = [] }: Pick<Subscription, 'eventTypes' | 'advancedFilters'>,
  event: GridEvent,
): boolean {
  return eventTypes.includes(event.type) && advancedFilters.every((each) => holds(event, each));
}
