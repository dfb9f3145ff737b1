const northAmerican = /^\+1(\d{3})(\d{3})(\d{4})$/;

/** A phone number as people read it; anything else as it is. */
export const formatNumber = (number: string): string => {
  const found = northAmerican.exec(number);
  if (found !== null) return `+1 ${found[1]} ${found[2]} ${found[3]}`;
  if (!/^\+\d{7,15}$/.test(number)) return number.startsWith('8:') ? 'the app' : number;
  const rest = number.slice(3).replace(/\d{3}(?=\d{2})/g, '$& ');
  return `${number.slice(0, 3)} ${rest}`;
};
