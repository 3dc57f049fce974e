/** The version of presets and formulas (also that of the share link), and when they were last read. */
export const modelVersion = { number: 1, reviewed: '2026-11-24' } as const;
