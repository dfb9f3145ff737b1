import { type GridEvent, parseEvents } from './parseEvents.ts';

/** The code of Event Grid's validation event, whose data may be an object or JSON in a text. */
export function validationCode(event: GridEvent | undefined): string | undefined {
  const data: unknown =
    typeof event?.data === 'string' ? parseEvents(event.data)?.[0] : event?.data;
  if (typeof data !== 'object' || data === null || !('validationCode' in data)) return undefined;
  return typeof data.validationCode === 'string' ? data.validationCode : undefined;
}
