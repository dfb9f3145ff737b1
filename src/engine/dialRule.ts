/** The rules that may keep a call from being dialled. */
export type DialRule =
  | 'country'
  | 'numberKind'
  | 'doNotCall'
  | 'killSwitch'
  | 'calleeDay'
  | 'clientHour'
  | 'clientCallees'
  | 'spendDay'
  | 'spendMonth'
  | 'unrated';

/** Why somebody must not be dialled: the rule, and the words for people. */
export type DialRefused = Readonly<{ rule: DialRule; message: string }>;

/** What an outbound call may have to wait for before it is dialled. */
export type DialWait =
  /** The time that was asked for. */
  | 'notBefore'
  /** The hours in which the called party may be rung. */
  | 'window'
  /** The next attempt. */
  | 'retry'
  /** So many calls a second, and no more. */
  | 'pace'
  /** Every number that it may be made from has as many calls as it may have. */
  | 'callerIdBusy'
  /** The called party was rung only just now. */
  | 'calleeGap';
