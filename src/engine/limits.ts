/** Every call ends: these are the walls it cannot walk through. */
export const maxStepsPerCall = 200;
/** How many of its last steps a call remembers, for people who want to know its way. */
export const maxTrail = 50;
/** How many marks for the report a call keeps: its row must stay small. */
export const maxMarks = 60;
export const maxCallMs = 60 * 60_000;
/** How often a call may be found silent before it is given up. */
export const maxSilences = 2;

/**
 * Silence before the first prompt: a line that has only just opened swallows the first syllable.
 */
export const pauseAfterConnectMs = 400;

/** The provider lets a call ring for 30 s before it is answered. */
export const answerTimeoutMs = 30_000;
/** The provider takes up to 115 s to set up an outbound call. */
export const createTimeoutMs = 130_000;
/** The provider takes up to 60 s to transfer. */
export const transferTimeoutMs = 60_000;
export const hangUpTimeoutMs = 10_000;
/**
 * How soon the provider says that there are too many calls at once. Somebody who declines, which
 * has the same code, takes longer.
 */
export const congestionToldMs = 2_000;
/** How long a call waits for a number that had too many calls, and how much longer at most. */
export const congestionMs = 5_000;
/** By how much that grows each time, and after how many times it counts as declined. */
export const congestionGrowth = 4;
export const maxPutBacks = 3;
export const congestionSpreadMs = 5_000;
/** How long a leg that is gone without a reason waits for the event that gives one. */
export const causeTimeoutMs = 3_000;

/** How much later than expected an event may come before the provider is asked. */
export const graceMs = 10_000;

/**
 * A rather slow voice: better to ask the provider a little late than to talk over a prompt, though
 * not so late that a lost event leaves the caller of a long prompt in silence for long.
 */
export const speechMsPerCharacter = 70;
/** How long somebody may speak without a pause before he is taken to have stopped. */
export const maxSpeechMs = 60_000;
/** As much of a value as a variable of a call keeps, in characters. */
export const maxVariableLength = 500;
/** All names and values together: the state of a call must stay under 32 K characters. */
export const maxVariablesLength = 20_000;
/** How much later than the provider our own reminder ends the ringing. */
export const ringMarginMs = 3_000;
/** How often the provider is asked whether two people still talk. */
export const talkCheckMs = 60_000;
/** A message that is shorter, beep and all, was not left. */
export const leastMessageMs = 2_000;
/** How long a caller may be silent after the beep before he is taken to have nothing to say. */
export const firstWordMs = 10_000;
/** What a call may gather of either; it must stay small. */
export const maxRecordingsPerCall = 20;
export const maxConsentsPerCall = 20;
/** How long a web service may take to answer, all tries together. */
export const requestTimeoutMs = 60_000;
/** What its way to the service and back may take, beside the tries themselves. */
export const requestSlackMs = 10_000;
/** How long an answer waits for the end of the prompt that tells the caller to wait. */
export const fillerEndMs = 20_000;
/** How long it may take to ask a queue of callers for something. */
export const queueTimeoutMs = 20_000;
