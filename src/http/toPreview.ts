import type { CallPreview } from '../calls/previewCall.ts';

/** What would become of a call, as the API tells it. */
export const toPreview = ({ dialAt, why, from, refused, cost }: CallPreview) => ({
  wouldDial: refused === null,
  ...(dialAt !== null && { dialAt: new Date(dialAt).toISOString() }),
  ...(why !== null && { why }),
  ...(from !== null && { from }),
  ...(refused !== null && { refusedBy: refused.rule, message: refused.message }),
  ...(cost !== null && { cost }),
});
