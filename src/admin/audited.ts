import type { AuditEntry } from '../calls/ports.ts';
import type { Deps } from './deps.ts';

/** What a verb is about to do. */
export type Action = Pick<AuditEntry, 'what' | 'subject' | 'details'> &
  /** Who does it, if it was said on the command line. */
  Readonly<{ as: string | null }>;

/**
 * Does something that must not go unnoticed: who did what is noted before, so that nothing is done
 * without a trace, and noted again if it fails.
 */
export const audited = async <Result>(
  { storage, who, now }: Pick<Deps, 'storage' | 'who' | 'now'>,
  { as, ...action }: Action,
  act: () => Promise<Result>,
): Promise<Result> => {
  const { audit } = await storage();
  const person = as ?? (await who());
  await audit.note({ at: now(), who: person, ...action });
  try {
    return await act();
  } catch (error) {
    const details = { ...action.details, failed: String(error) };
    await audit.note({ at: now(), who: person, ...action, details });
    throw error;
  }
};
