import { expect, test, type Page } from '@playwright/test';
import { languages } from './languages.ts';

const dark = (page: Page) =>
  page.evaluate(() => {
    // An opaque pixel of the page’s ground tells light from dark whatever the colour’s notation.
    const canvas = document.createElement('canvas').getContext('2d')!;
    canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data[0]! < 128;
  });

for (const { locale, words, root } of languages) {
  test(`T10 colours follow the system, and the reader’s choice stays, ${locale}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(root);
    expect(await dark(page)).toBe(false);
    await page.getByRole('button', { name: words.site.themeDark }).click();
    expect(await dark(page)).toBe(true);
    await page.reload();
    expect(await dark(page)).toBe(true);
    await page.getByRole('button', { name: words.site.themeLight }).click();
    expect(await dark(page)).toBe(false);
  });

  test(`T10 a page brought back takes over what was chosen meanwhile, ${locale}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(root);
    const other = await page.context().newPage();
    await other.emulateMedia({ colorScheme: 'light' });
    await other.goto(`${root}about/`);
    await other.getByRole('button', { name: words.site.themeDark }).click();
    // What one window stores reaches the other a little later.
    await expect.poll(() => page.evaluate(() => localStorage.getItem('theme'))).toBe('dark');
    expect(await dark(page)).toBe(false);
    await page.evaluate(() =>
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    );
    expect(await dark(page)).toBe(true);
    await expect(page.getByRole('button', { name: words.site.themeLight })).toBeVisible();
  });

  test(`T10 a stored word that is no theme leaves the colours to the system, ${locale}`, async ({
    page,
  }) => {
    await page.addInitScript(() => localStorage.setItem('theme', 'sepia'));
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(root);
    expect(await dark(page)).toBe(true);
    await page.getByRole('button', { name: words.site.themeLight }).click();
    expect(await dark(page)).toBe(false);
  });

  test.describe(`without script, ${locale}`, () => {
    test.use({ javaScriptEnabled: false, colorScheme: 'dark' });
    test('T10 a dark system gets a dark page and no dead button', async ({ page }) => {
      await page.goto(root);
      const paper = await page
        .locator('html')
        .evaluate((html) => getComputedStyle(html).backgroundColor);
      expect(paper).toMatch(/oklch\(0\.19|lab\(1\d|rgb\(1?\d, /);
      await expect(page.locator('[data-theme-button]')).toBeHidden();
    });
  });

  test(`T10 a browser that refuses storage still switches, ${locale}`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(root);
    await page.getByRole('button', { name: words.site.themeDark }).click();
    expect(await dark(page)).toBe(true);
  });
}
