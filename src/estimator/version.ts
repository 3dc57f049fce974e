/** The version of presets and formulas, which is also that of the share link. */
export const version = 1;

/** When presets and formulas were last read through. */
export const reviewed = '2026-11-24';
