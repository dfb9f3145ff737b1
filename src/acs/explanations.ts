type Explained = readonly [meaning: string, remedy?: string];

const speech =
  'Give the ACS resource a managed identity with the role Cognitive Services User on the ' +
  'Speech resource, and set SPEECH_ENDPOINT.';
const speechService: Explained = ['the speech service refused or did not answer', speech];
const concurrency =
  'By default a number makes two calls at once; a support request raises that. Otherwise the ' +
  'called person has declined.';
const callerId = 'Call from a number of the resource, and look whether it may make calls.';
const recording = 'Run `npm run admin -- prompts push`, and make WAV files mono, 16-bit, 16 kHz.';

/** What `code/subCode`, or `code` alone where the second is new to us, means. */
export const explanations: Readonly<Record<string, Explained>> = {
  '200/5001': ['the conversation ended'],
  '200/5300': ['we took the participant off the call'],
  '200/7000': ['we ended the call'],
  '200/7015': ['the transfer was accepted, so we left'],
  '200/8514': ['a key ended the input'],
  '200/8531': ['as many keys as were asked for'],
  '200/8533': ['a key of the menu'],
  '200/8545': ['a word of the menu'],
  '200/8569': ['speech was understood'],
  '200/10550': ['we ended the call'],
  '200/18503': ['the other side left'],
  '200/540000': ['the caller hung up'],
  '200/560000': ['the called phone hung up'],
  '400/8501': ['the call was not established yet'],
  '400/8508': ['it was cancelled, by another prompt or by the end of the call'],
  '400/8510': ['the caller pressed and said nothing'],
  '400/8523': ['the request was malformed', 'Is CALLBACK_BASE_URL an https address?'],
  '400/8528': ['the call was over already'],
  '400/8532': ['no further key came in time'],
  '400/8535': ['the recording has a wrong format', recording],
  '400/8536': ['the recording could not be fetched', recording],
  '400/8547': ['what was said is no choice of the menu'],
  '400/8563': ['nobody could tell what was said'],
  '400/8565': ['the speech service refused the prompt', speech],
  '400/8567': ['the ACS resource has no managed identity', speech],
  '400/8582': ['there was nothing to say', 'Look for an empty prompt in the flow.'],
  '400/8585': ['it cannot be done in the state that the call was in'],
  '401/8565': speechService,
  '403/8565': speechService,
  '408/8565': speechService,
  '429/8565': ['the speech service had too much to do', 'Ask for a higher quota of Speech.'],
  '403/510403': ['it is blocked, or the caller id is not ours', callerId],
  '403/511532': ['the number must not be called', callerId],
  '403/560403': ['the carrier refused the call', callerId],
  '404/8522': ['there was no such call any more'],
  '404/511404': ['there is no such number'],
  '404/560404': ['the number is not assigned'],
  '405/8522': ['speech was asked for on a call without it', speech],
  '408/8537': ['the connection to the call was lost'],
  '408/8570': ['speech was not recognised in time'],
  '412/8583': ['another prompt or question was under way'],
  '480/10037': ['nobody is signed in there'],
  '480/560480': ['nobody answered'],
  '484/560484': ['the number is not complete or not right'],
  '486/560486': ['the number is busy'],
  '487/10003': ['it was answered on another phone'],
  '487/10004': ['nobody answered in time'],
  '487/10024': ['it was declined on every phone'],
  '487/540487': ['the caller gave up'],
  '487/560487': ['the call was cancelled'],
  '500/8511': ['the prompt could not be played', recording],
  '500/8534': ['a key that is not in the menu'],
  '603/560603': ['declined, or too many calls at once', concurrency],
  '403': ['it is not allowed', callerId],
  '404': ['there is nobody'],
  '408': ['there was no response in time'],
  '429': ['there were too many requests', 'Ask for a higher limit, or spread calls out.'],
  '480': ['nobody answered'],
  '486': ['busy'],
  '487': ['it was cancelled'],
  '500': ['the service failed'],
  '503': ['the service or the carrier could not take it'],
  '603': ['declined', concurrency],
};
