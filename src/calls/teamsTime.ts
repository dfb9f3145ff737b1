/** A moment that Teams shows in the time zone and the language of whoever reads. */
export const teamsTime = (at: number): string => {
  const text = `${new Date(at).toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length)}Z`;
  return `{{DATE(${text}, SHORT)}} {{TIME(${text})}}`;
};
