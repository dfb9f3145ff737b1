/** The host cannot start; the message tells the developer why and what to do. */
export class HostStartError extends Error {
  override readonly name = 'HostStartError';
}
