import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from '../src/tools/browser.mjs';

const port = Number(process.env['PORT'] ?? 4399);

export default defineConfig({
  testDir: '.',
  testMatch: ['tasks/*.spec.ts', 'site/*.spec.ts', 'failures/*.spec.ts'],
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 30_000,
  reporter: [['dot'], ['json', { outputFile: '../test-results/results.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: { executablePath: findBrowser(), args: browserArguments },
    // The reader's own settings must not decide a test.
    locale: 'ka-GE',
    timezoneId: 'Asia/Tbilisi',
  },
  webServer: {
    command: 'node ../src/tools/serve.mjs',
    url: `http://127.0.0.1:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
