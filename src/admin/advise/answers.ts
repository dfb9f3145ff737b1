/** What is asked; each is a question that decides something. */
export type Answers = Readonly<{
  /** The tenant used Communication Services before 2026-10-23. */
  customer: boolean;
  /** It owns numbers there. */
  numbers: boolean;
  /** The subscription is paid for: no trial, no credit. */
  paid: boolean;
  /** Where its invoices go, ISO 3166. */
  billing: string;
  /** Where the numbers are to be, ISO 3166. */
  country: string;
  /** Numbers, or the contract with a carrier, must stay. */
  keep: boolean;
  /** Calls go to and from a PBX or contact centre that stays. */
  pbx: boolean;
  /** A certified SBC is there, or somebody will run one. */
  sbc: boolean;
  /** People must be able to call for help through it. */
  emergency: boolean;
  /** Teams Phone is in use. */
  teams: boolean;
}>;

export type AnswerName = keyof Answers;
export type Given = Readonly<Partial<Answers>>;
