/** How long an offer stands before its call is looked up: longer than any ringing takes. */
export const offerCheckMs = 300_000;
/** How much longer than its longest wait a ticket stands before its call is looked up. */
export const ticketMarginMs = 300_000;
/** How long a talk goes on before its call is looked up. */
export const talkCheckMs = 65 * 60_000;
/** After this long nobody expects to be called back any more. */
export const maxCallbackMs = 24 * 3_600_000;
/** How much the newest caller counts in the average. */
export const newestWeight = 0.2;
/** How many offers are made, and rests and callbacks ended, at once: one transaction holds them. */
export const maxChangesAtOnce = 20;
