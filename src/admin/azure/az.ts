/**
 * Runs Azure's command line and resolves with the JSON that it prints. Nothing secret may be among
 * the arguments: whoever is on the machine sees them.
 * @throws AdminError when there is none, nobody is signed in, or it is not let in
 */
export type Az = (args: readonly string[], signal: AbortSignal) => Promise<unknown>;
