/** Silence, in SSML. */
export const toBreak = (pauseMs: number): string => `<break time="${Math.round(pauseMs)}ms"/>`;
