import { Webhook } from 'standardwebhooks';
import type { Sign } from '../calls/webClient.ts';

const msPerSecond = 1_000;

/**
 * Signs by Standard Webhooks with each of the secrets (`whsec_…`), the newest first: while secrets
 * are changed, a receiver that knows only one of them finds a signature that it can check.
 */
export const createSigner = (secrets: readonly string[]): Sign => {
  const signers = secrets.map((secret) => new Webhook(secret));
  return (messageId, at, body) => {
    if (signers.length === 0) return {};
    const signatures = signers.map((signer) => signer.sign(messageId, new Date(at), body));
    return {
      'webhook-id': messageId,
      'webhook-timestamp': String(Math.floor(at / msPerSecond)),
      'webhook-signature': signatures.join(' '),
    };
  };
};
