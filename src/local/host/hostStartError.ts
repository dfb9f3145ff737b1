/** The host cannot start, for a reason the developer can act on: the message says what and the remedy. */
export class HostStartError extends Error {
  override readonly name = 'HostStartError';
}
