/** What is true of the whole site. The one place to change its name, address or licence. */
export const site = {
  name: { ka: 'BPO გასაგებად', en: 'BPO in plain words' },
  /** Public address, with its path if the site lives under one: `SITE_URL=https://host/repo/`. */
  url: process.env['SITE_URL'] ?? 'https://example.org/',
  /** Address of the repository; empty: edit links are left out. */
  repository: '',
  /** E-mail address for readers; empty: the line is left out. */
  contact: '',
  licence: {
    code: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    text: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  },
} as const;
