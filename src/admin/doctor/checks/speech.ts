import { soundsOf } from '../../../flow/checks/promptsOf.ts';
import type { Flow } from '../../../flow/flow.ts';
import type { Check } from '../check.ts';
import { type Finding, failure, ok, unchecked, warning } from '../finding.ts';
import { lookAt, type Seen, type Unseen } from '../lookAt.ts';
import { waitsForSettings } from './waitsForSettings.ts';

export type Gathered = Readonly<{
  /** Undefined while settings are not right, null when none is set. */
  endpoint: string | null | undefined;
  isSimulator: boolean;
  /** Whether Azure's management is asked who is let in. */
  seesRoles: boolean;
  /** The flows that say texts, which somebody has to speak. */
  speaking: readonly string[];
  /** What the endpoint has answered; null when there is none to ask. */
  answer: Seen | Unseen | null;
}>;

const link =
  'az communication identity assign --resource-group <group> --name <resource> ' +
  '--system-assigned true ; az role assignment create --role "Cognitive Services User" ' +
  '--assignee <its principalId> --scope <id of the speech resource>';

const missing = (speaking: readonly string[]): Finding => {
  const who = speaking.slice(0, 3).join(', ');
  const message =
    `SPEECH_ENDPOINT is not set, and flows (${who}) say texts: callers hear recordings where ` +
    'there are any, and nothing where there are none (405/8522).';
  return failure(
    message,
    'Set SPEECH_ENDPOINT to the endpoint of an Azure AI services resource: ' +
      'az cognitiveservices account show --resource-group <group> --name <speech> ' +
      '--query properties.endpoint',
  );
};

const ofLink = (endpoint: string): Finding =>
  unchecked(
    `Not checked here: whether the resource may use ${endpoint}. Without an identity prompts ` +
      'fail with 8567, without the role "Cognitive Services User" with 8565.',
    link,
  );

const judge = (gathered: Gathered): readonly Finding[] => {
  const { endpoint, isSimulator, seesRoles, speaking, answer } = gathered;
  if (endpoint === undefined) return [waitsForSettings('Speech')];
  if (endpoint === null) {
    return speaking.length > 0
      ? [missing(speaking)]
      : [ok('No flow says a text, so that no speech service is needed.')];
  }
  if (answer === null || answer.status === null || answer.status >= 500) {
    const why = answer === null ? 'not asked' : (answer.status ?? answer.reason);
    const message = `The speech service does not answer at ${endpoint} (${why}).`;
    const form = 'https://<name>.cognitiveservices.azure.com/';
    return [failure(message, `Look at SPEECH_ENDPOINT, which is of the form ${form}`)];
  }
  if (!isSimulator && /\.api\.cognitive\.microsoft\.com$/i.test(new URL(endpoint).hostname)) {
    const message = `${endpoint} is the address of a region, which lets in no identities.`;
    return [warning(message, 'Give the speech resource a custom subdomain, and set that.')];
  }
  const found = ok(`The speech service answers at ${endpoint}.`);
  return isSimulator || seesRoles ? [found] : [found, ofLink(endpoint)];
};

const speaks = (flow: Flow): boolean =>
  Object.entries(flow.steps).some(([name, step]) =>
    soundsOf(name, step).some(({ sound }) => sound.kind !== 'file'),
  );

/** Whether there is somebody to speak the texts of the flows. */
export const speech: Check<Gathered> = {
  name: 'speech',
  gather: async ({ config, simulator, flows, azure }, signal) => {
    const endpoint = config === null ? undefined : config.speechEndpoint;
    const all = Object.values(flows().flows);
    return {
      endpoint,
      isSimulator: simulator !== null,
      seesRoles: azure !== null,
      speaking: all.filter(speaks).map(({ name }) => name),
      answer: typeof endpoint === 'string' ? await lookAt(endpoint, signal) : null,
    };
  },
  judge,
};
