import type { Check } from '../check.ts';
import { type Finding, failure, ok, unchecked } from '../finding.ts';
import { lookAt, type Seen, type Unseen } from '../lookAt.ts';
import { waitsForSettings } from './waitsForSettings.ts';

export type Gathered = Readonly<{
  /** The flows that ask a service by a path only. */
  asking: readonly string[];
  /** Undefined while settings are not right, null when REQUEST_BASE_URL is not set. */
  baseUrl: string | null | undefined;
  /** Whether a vault has it, so that it is not known here. */
  isHidden: boolean;
  answer: Seen | Unseen | null;
}>;

const judge = ({ asking, baseUrl, isHidden, answer }: Gathered): readonly Finding[] => {
  if (baseUrl === undefined) return [waitsForSettings('The service that flows ask')];
  if (asking.length === 0) return [ok('No flow asks a service by REQUEST_BASE_URL.')];
  if (isHidden) {
    const message = 'Not checked here: the service that flows ask; REQUEST_BASE_URL is in a vault.';
    return [unchecked(message, 'curl -i <the value of REQUEST_BASE_URL>')];
  }
  const who = asking.slice(0, 3).join(', ');
  if (baseUrl === null) {
    const message = `REQUEST_BASE_URL is not set, and flows (${who}) ask a service by a path only.`;
    return [failure(message, 'Set REQUEST_BASE_URL to what their paths begin with, https://…')];
  }
  if (answer === null || answer.status === null) {
    const why = answer === null ? 'not asked' : answer.reason;
    const message = `The service that flows ask (${who}) does not answer at ${baseUrl} (${why}).`;
    return [failure(message, `Start it, or set REQUEST_BASE_URL; look: curl -i ${baseUrl}`)];
  }
  return [ok(`The service that flows ask (${who}) answers at ${baseUrl}.`)];
};

/** Whether the web service that flows ask by a path is there. */
export const requests: Check<Gathered> = {
  name: 'requests',
  gather: async ({ flows, config, references }, signal) => {
    const asking = Object.values(flows().flows)
      .filter(({ steps }) =>
        Object.values(steps).some((step) => step.kind === 'request' && step.url.startsWith('/')),
      )
      .map(({ name }) => name);
    const baseUrl = config === null ? undefined : config.web.baseUrl;
    const isHidden = references.includes('REQUEST_BASE_URL');
    const isAsked = typeof baseUrl === 'string' && asking.length > 0 && !isHidden;
    return { asking, baseUrl, isHidden, answer: isAsked ? await lookAt(baseUrl, signal) : null };
  },
  judge,
};
