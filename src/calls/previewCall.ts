import type { DialRule, DialWait } from '../engine/dialRule.ts';
import type { Instant } from '../engine/ids.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import type { Preview } from './ledger.ts';

/** What would become of a call if it were asked for now. */
export type CallPreview = Readonly<{
  /** When it would be dialled first, as far as can be told now; null if it would be refused. */
  dialAt: Instant | null;
  /** What it would wait for until then. */
  why: DialWait | null;
  /** The number that it would show. */
  from: PhoneNumber | null;
  refused: Readonly<{ rule: DialRule; message: string }> | null;
  cost: Preview['cost'];
}>;
