import { defineConfig } from '@playwright/test';
import { findFirefox } from './firefox.ts';

/**
 * Reader tasks that Debian's Firefox cannot show under Playwright, by title, each with the reason.
 * They run in Chromium. A new one may carry the tag @chromium instead.
 */
export const chromiumOnly: readonly { readonly title: RegExp; readonly why: string }[] = [
  { title: /without script/, why: 'JavaScript cannot be switched off' },
  { title: /\bprint(s|ed)?\b/, why: 'print cannot be emulated' },
  { title: /leaves the colours to the system/, why: 'a dark system cannot be emulated' },
  { title: /table for spreadsheets/, why: 'Firefox saves the file but tells Playwright nothing' },
  { title: /@chromium/, why: 'marked so at the test' },
];

export default defineConfig({
  testDir: '..',
  testMatch: ['tasks/*.spec.ts'],
  grepInvert: chromiumOnly.map(({ title }) => title),
  outputDir: '../../test-results/firefox',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  reporter: [['dot'], ['json', { outputFile: '../../test-results/firefox.json' }]],
  use: {
    baseURL: process.env['ORIGIN'],
    browserName: 'firefox',
    ...findFirefox(),
    locale: 'ka-GE',
    timezoneId: 'Asia/Tbilisi',
  },
});
