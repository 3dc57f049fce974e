import { expect, test, type Page } from '@playwright/test';
import { samples } from './pages.ts';

/**
 * Adds a style sheet by script, as a reader's own settings are; the policy forbids inline ones.
 * What the page would lay out only when one comes near is laid out at once, or nothing in it could stick out.
 */
async function layOut(page: Page, css = ''): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, `*{content-visibility:visible!important}${css}`);
}

/** Elements that stick out to the right of the window, by tag and class. */
function sticksOut(): string[] {
  if (document.documentElement.scrollWidth <= innerWidth) return [];
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
    .slice(0, 5)
    .map((element) => `${element.tagName} .${element.className.toString()}`);
}

for (const { path } of samples) {
  test(`${path} fits every width from 320 to 1440`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    await layOut(page);
    for (let width = 320; width <= 1440; width += 8) {
      await page.setViewportSize({ width, height: 800 });
      const found = await page.evaluate(sticksOut);
      expect(found, `${width} px`).toEqual([]);
    }
  });

  test(`${path} stays whole at twice the text size and with wide spacing`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 800 });
    await page.goto(path);
    await layOut(
      page,
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}html{font-size:200%!important}',
    );
    expect(await page.evaluate(sticksOut)).toEqual([]);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main *, header *')]
        .filter((element) => {
          const { overflow } = getComputedStyle(element);
          return (
            overflow === 'hidden' &&
            element.scrollHeight > element.clientHeight + 2 &&
            element.clientHeight > 4
          );
        })
        .map((element) => `${element.tagName} .${element.className}`),
    );
    expect(cut, 'cut texts').toEqual([]);
  });
}

for (const { path } of samples.filter(({ type }) => type === 'about')) {
  test(`${path}: the header is one row where the menu stands in it, beside a scrollbar too`, async ({
    page,
  }) => {
    await page.goto(path);
    // A scrollbar narrows the page, but not the width that styles are told.
    await page.evaluate(() => (document.documentElement.style.paddingRight = '17px'));
    for (let width = 1152; width <= 1440; width += 8) {
      await page.setViewportSize({ width, height: 800 });
      const header = await page.locator('.site-header').boundingBox();
      const link = await page.locator('.site-header .language').boundingBox();
      expect(header?.height, `${width} px`).toBeLessThan(2 * (link?.height ?? 0));
    }
  });
}
