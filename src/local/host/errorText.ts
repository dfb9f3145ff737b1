/** What was thrown, as text: its stack where it has one, since a developer reads it. */
export function errorText(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
