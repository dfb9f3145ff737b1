/** A property holds 64 KiB of UTF-16; what is left below that is for what a later version adds. */
export const maxJsonLength = 32_000;
