/** What the service means by `code/subCode`, in words of our own. */
const meanings: Readonly<Record<string, string>> = {
  '200/0': '',
  '200/5002': 'nobody else is left',
  '200/5300': 'the app was removed from the call',
  '200/5001': 'the conversation has ended',
  '200/7000': 'the app ended the call',
  '200/7015': 'the transfer was accepted, so the app has left',
  '200/18503': 'the other side left',
  '200/540000': 'the caller hung up',
  '200/560000': 'the called phone hung up',
  '200/8531': 'as many keys as were asked for',
  '200/8514': 'a key that ends the input',
  '200/8533': 'a key of the menu',
  '200/8545': 'a word of the menu',
  '200/8569': 'speech was understood',
  '400/8501': 'the call is not established yet',
  '400/8508': 'it was cancelled',
  '400/8510': 'the caller said and pressed nothing',
  '400/8532': 'no further key came in time',
  '400/8535': 'the recording has a wrong format',
  '400/8536': 'the recording could not be fetched',
  '404/8522': 'there is no such call, person or invitation',
  '400/8547': 'what was said is no choice',
  '400/8565': 'the speech service refused the prompt',
  '403/510403': 'the caller id is not a number of ours',
  '404/560404': 'the number cannot be reached',
  '480/560480': 'nobody answered',
  '480/10037': 'nobody is signed in there',
  '486/560486': 'the number is busy',
  '487/560487': 'the call was cancelled',
  '487/10004': 'nobody answered in time',
  '500/8511': 'the prompt could not be played',
  '500/8534': 'a key that is not in the menu',
  '603/560603': 'the call was declined, or there are too many at once',
};

/** By the first code alone, where the second is new to us. */
const families: Readonly<Record<number, string>> = {
  403: 'it is not allowed',
  404: 'there is nobody',
  408: 'it took too long',
  480: 'nobody answered',
  486: 'busy',
  487: 'cancelled',
  603: 'declined',
};

/** In words what a pair of codes means; empty where all is well, or where nobody knows. */
export const explainCode = (code: number, subCode: number): string =>
  meanings[`${code}/${subCode}`] ?? families[code] ?? (code >= 400 ? 'it failed' : '');
