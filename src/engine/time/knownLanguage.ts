/** The language itself, or English where a flow names one that no clock can speak. */
export const knownLanguage = (language: string): string => {
  try {
    return new Intl.Locale(language).baseName;
  } catch {
    return 'en';
  }
};
