const headLength = 14;
const tailLength = 6;

/** The id of a user as an audit may keep it: enough to tell which one, too little to be rung. */
export const shortUser = (userId: string): string =>
  userId.length <= headLength + tailLength
    ? '8:acs:…'
    : `${userId.slice(0, headLength)}…${userId.slice(-tailLength)}`;
