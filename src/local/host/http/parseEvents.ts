/** An event of either schema; the host looks only at its data. */
export type GridEvent = Readonly<Record<string, unknown>>;

function isEvent(value: unknown): value is GridEvent {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The events of a delivery, which is a list of them or one; undefined if it is neither. */
export function parseEvents(text: string): readonly GridEvent[] | undefined {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return undefined;
  }
  const events: unknown[] = Array.isArray(content) ? content : [content];
  return events.every(isEvent) ? events : undefined;
}
