/** The switch with which an operator stops all dialling; no flow need ask for it. */
export const stopSwitch = 'no-outbound';
