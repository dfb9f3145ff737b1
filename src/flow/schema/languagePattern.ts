/** A language as BCP 47 writes it, such as `en-US`. */
export const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;
