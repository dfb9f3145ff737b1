export type NumberType = 'geographic' | 'tollFree' | 'mobile';
export type AssignmentType = 'person' | 'application';
export type Capability = 'none' | 'inbound' | 'outbound' | 'inbound+outbound';
export type Capabilities = { readonly calling: Capability; readonly sms: Capability };

export type Cost = {
  /** US dollars a month. */
  readonly amount: number;
  readonly currencyCode: 'USD';
  readonly billingFrequency: 'monthly';
};

/** What kind of number a country has, what it can do at most, and what it costs. */
export type Offering = {
  readonly phoneNumberType: NumberType;
  readonly assignmentType: AssignmentType;
  readonly availableCapabilities: Capabilities;
  readonly cost: Cost;
};

/** A number of the resource, as the wire has it. */
export type OwnedNumber = {
  /** Its digits. */
  readonly id: string;
  /** E.164. */
  readonly phoneNumber: string;
  readonly countryCode: string;
  readonly phoneNumberType: NumberType;
  readonly assignmentType: AssignmentType;
  readonly capabilities: Capabilities;
  /** ISO 8601. */
  readonly purchaseDate: string;
  readonly cost: Cost;
};

/** What somebody looks for. */
export type Wanted = {
  readonly countryCode: string;
  readonly phoneNumberType: NumberType;
  readonly assignmentType: AssignmentType;
  readonly capabilities: Capabilities;
  readonly areaCode?: string | undefined;
  readonly quantity: number;
};

/** A search and the numbers that it holds until it expires or is bought. */
export type Search = {
  readonly id: string;
  readonly wanted: Wanted;
  readonly offering: Offering;
  readonly phoneNumbers: readonly string[];
  /** Milliseconds since 1970. */
  readonly createdMs: number;
  readonly expiresMs: number;
  /** Whether its result can be fetched yet. */
  isDone: boolean;
  state: 'held' | 'buying' | 'bought';
};

export type OperationType =
  | 'search'
  | 'purchase'
  | 'releasePhoneNumber'
  | 'updatePhoneNumberCapabilities';

export type OperationError = { readonly code: string; readonly message: string };

/** Something that takes its time, and what became of it. */
export type NumberOperation = {
  /** `search_…`, `purchase_…`, `release_…` or `capabilities_…`. */
  readonly id: string;
  readonly type: OperationType;
  /** When the order that it belongs to was made, in milliseconds since 1970. */
  readonly createdMs: number;
  readonly startedMs: number;
  readonly durationMs: number;
  /** Path of the result; null where there is none. */
  readonly resource: string | null;
  isOver: boolean;
  error: OperationError | undefined;
  /** Ends it without its effect; nothing happens once it is over. */
  cancel: () => void;
};
