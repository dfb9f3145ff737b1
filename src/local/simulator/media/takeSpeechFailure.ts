import type { Result } from '../calls/model.ts';
import type { Faults } from '../control/faultsSchema.ts';

type SpeechDown = NonNullable<Faults['speechDown']>;

const messages: Readonly<Record<SpeechDown['code'], string>> = {
  400: 'Action failed due to a bad request to the Cognitive Service.',
  401: 'Action failed due to a Cognitive Services authentication error.',
  403: 'Action failed as the Cognitive Service refused access.',
  408: 'Action failed as the Cognitive Service did not answer in time.',
  429: 'Action failed as the Cognitive Service throttles requests.',
};

/** How speech fails as the faults have it, used up once; undefined if it works. */
export function takeSpeechFailure({ speechDown }: Faults): Result | undefined {
  if (!speechDown || speechDown.times === 0) return undefined;
  if (speechDown.times !== undefined) speechDown.times -= 1;
  return { code: speechDown.code, subCode: 8565, message: messages[speechDown.code] };
}

/** Whether that failure came from the speech service itself, not from what it was asked. */
export function isSpeechFailure({ message }: Result): boolean {
  return Object.values(messages).includes(message);
}
