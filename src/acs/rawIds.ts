/** How the service writes a caller who withholds the number. */
export const anonymousRawId = '4:anonymous';
/** What a telephone number is preceded by. */
export const phonePrefix = '4:';
/** What the id of a Teams user is preceded by; the house keeps it, the SDK leaves it out. */
export const teamsPrefix = '8:orgid:';
