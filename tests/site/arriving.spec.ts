import { expect, test } from '@playwright/test';
import type { LocalHost } from '../local-host.ts';
import { samples } from './pages.ts';
import { inPieces } from './pieces.ts';
import { watchShift } from './shift.ts';

let host: LocalHost;
test.beforeAll(async ({ baseURL }) => {
  host = await inPieces(baseURL!.replace(/\/$/, ''));
});
test.afterAll(() => {
  host.stop();
});

for (const { path } of samples) {
  for (const width of [360, 1280]) {
    test(`${path} moves nothing while it arrives, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      const shift = await watchShift(page);
      await page.goto(host.origin + path);
      await expect(page.locator('.site-footer')).toBeAttached();
      expect(await shift()).toBe(0);
    });
  }
}
