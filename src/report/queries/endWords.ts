import { explanations } from '../../acs/explanations.ts';

/** What only logs say: callbacks tell of a call that has ended, not of how its legs did. */
const ofLogs: Readonly<Record<string, string>> = {
  '200': 'it ended as it should',
  '200/4521': 'the app of the participant vanished',
  '200/5003': 'everybody who was called declined',
  '200/5013': 'nobody joined',
  '410': 'the connection for the sound was lost',
  '429/10110': 'it had lasted as long as a call may',
  '490': 'the network at the participant failed',
  '491': 'the network at the participant failed',
  '496': 'the network at the participant failed',
  '497': 'it was cancelled',
  '504': 'the service or the carrier did not answer in time',
};

/** Logs write 0 for what callbacks call 200. */
const ended = 200;

/**
 * What the code and subcode with which a leg ended mean; of a pair that is unknown what its code
 * means, and of one that is wholly unknown the numbers themselves.
 */
export const endWords = (code: number | null, subCode: number | null): string => {
  if (code === null) return 'the service does not say why';
  const known = code === 0 ? ended : code;
  const numbers = subCode === null ? `${code}` : `${code}/${subCode}`;
  return (
    ofLogs[`${known}/${subCode}`] ??
    explanations[`${known}/${subCode}`]?.[0] ??
    ofLogs[`${known}`] ??
    explanations[`${known}`]?.[0] ??
    `unknown to us: ${numbers}`
  );
};
