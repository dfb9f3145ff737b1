import { operation } from '../api/operation.ts';
import { applyPatch } from '../routing/applyPatch.ts';
import { routingService as service } from '../routing/routingService.ts';
import { updateSip as body } from '../validations/updateSip.ts';

/** Changes direct routing; the answer is the whole of it as it is then. */
export const updateSip = operation({
  name: 'updateSip',
  method: 'PATCH',
  path: /^\/sip$/,
  service,
  mediaType: 'application/merge-patch+json',
  body,
  run: ({ routing }, _params, patch) => {
    routing.configuration = applyPatch(routing, patch);
    return { status: 200, body: routing.configuration };
  },
});
