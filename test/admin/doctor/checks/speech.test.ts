import { expect, test } from 'vitest';
import { type Gathered, speech } from '../../../../src/admin/doctor/checks/speech.ts';
import { told } from '../told.ts';

const endpoint = 'https://contoso.cognitiveservices.azure.com/';
const whole: Gathered = {
  endpoint,
  isSimulator: true,
  seesRoles: false,
  speaking: ['support'],
  answer: { status: 404, date: null, body: null },
};

test.each<{ what: string; change: Partial<Gathered>; says: RegExp[] }>([
  { what: 'it answers', change: {}, says: [/^ok: The speech service answers/] },
  {
    what: 'it is not set',
    change: { endpoint: null, answer: null },
    says: [/^failure: SPEECH_ENDPOINT is not set, and flows \(support\).*405\/8522.*\| Set SPEECH/],
  },
  {
    what: 'nobody has anything to say',
    change: { endpoint: null, answer: null, speaking: [] },
    says: [/^ok: No flow says a text/],
  },
  {
    what: 'it does not answer',
    change: { answer: { status: null, reason: 'ENOTFOUND' } },
    says: [/^failure: .*\(ENOTFOUND\)\. \| Look at SPEECH_ENDPOINT/],
  },
  {
    what: 'it has failed',
    change: { answer: { status: 503, date: null, body: null } },
    says: [/^failure: .*\(503\)/],
  },
  {
    what: 'the link of a real resource cannot be seen',
    change: { isSimulator: false },
    says: [/^ok/, /^unchecked: .*8567.*8565.*\| az communication identity assign/],
  },
  {
    what: 'the link of a real resource is looked at elsewhere',
    change: { isSimulator: false, seesRoles: true },
    says: [/^ok/],
  },
  {
    what: 'the address of a region',
    change: { isSimulator: false, endpoint: 'https://westus.api.cognitive.microsoft.com/' },
    says: [/^warning: .*region/],
  },
  { what: 'settings that are not right', change: { endpoint: undefined }, says: [/^unchecked/] },
])('$what', ({ change, says }) => {
  expect(told(speech.judge({ ...whole, ...change }))).toEqual(
    says.map((each) => expect.stringMatching(each)),
  );
});
