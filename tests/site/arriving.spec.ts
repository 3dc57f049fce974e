import { expect, test } from '@playwright/test';
import type { LocalHost } from '../local-host.ts';
import { languages } from '../tasks/languages.ts';
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

for (const { locale, root } of languages) {
  // One is answered in two steps, one with a long sentence before its results.
  for (const query of locale === 'ka' ? ['ფასი', 'დამკვთი'] : ['cost', 'hiden']) {
    for (const width of [360, 1280]) {
      test(`results for “${query}” move nothing when they come, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 740 });
        const shift = await watchShift(page);
        await page.goto(`${host.origin}${root}search/?q=${query}`);
        await expect(page.locator('[data-list]:not([aria-busy]) .hit').first()).toBeVisible();
        await expect(page.locator('[data-all]')).toBeHidden();
        expect(await shift()).toBe(0);
      });
    }
  }
}
