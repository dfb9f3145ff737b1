import type { Communication, Grant, Resource } from '../azure/azureView.ts';
import { type Right, rightTo } from '../azure/rightTo.ts';
import type { Check } from '../check.ts';
import { type Finding, failure, ok, unchecked } from '../finding.ts';

/** Null where Azure's management is not asked, or no speech is set. */
export type Gathered = Readonly<{
  endpoint: string;
  speech: Resource | null;
  communication: Communication | null;
  grants: readonly Grant[];
}> | null;

const toSpeak: Right = {
  role: 'cognitiveUser',
  or: [],
  to: 'speak by',
  isVital: true,
};

const judge = (gathered: Gathered): readonly Finding[] => {
  if (gathered === null) return [];
  const { endpoint, speech, communication, grants } = gathered;
  if (communication === null || speech === null) {
    const what = communication === null ? 'The resource' : endpoint;
    const message =
      `Not checked here: who may use ${endpoint}. ${what} is not in the subscription of the ` +
      'app.';
    return [unchecked(message, 'az cognitiveservices account list --output table')];
  }
  const { group, name, principalId } = communication;
  if (principalId === null) {
    const message = `${name} has no identity to use ${endpoint} by: prompts fail (8567).`;
    const assign =
      `az communication identity assign --resource-group ${group} --name ${name} ` +
      '--system-assigned true';
    return [failure(message, `${assign} ; then, for its role: npm run deploy`)];
  }
  const wrong = rightTo(toSpeak, speech, { who: name, principalId, grants });
  if (wrong.length === 0) return [ok(`${name} may use ${speech.name}, and speaks by it.`)];
  return wrong.map((finding) => ({ ...finding, message: `${finding.message} (8565)` }));
};

/** Whether the resource itself, which does the speaking, may use the speech resource. */
export const speechAccess: Check<Gathered> = {
  name: 'speech access',
  gather: async ({ azure }) => {
    const endpoint = azure?.settings.SPEECH_ENDPOINT?.trim() ?? '';
    if (azure === null || endpoint === '') return null;
    const communication = await azure.communication();
    const principalId = communication?.principalId ?? null;
    return {
      endpoint,
      communication,
      speech: await azure.speech(),
      grants: principalId === null ? [] : await azure.grants(principalId),
    };
  },
  judge,
};
