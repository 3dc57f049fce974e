import { expect, test } from '@playwright/test';
import { samples } from '../site/pages.ts';
import { languages } from './languages.ts';

for (const { locale, words } of languages) {
  const pages = samples.filter((page) => page.locale === locale && page.type !== 'notFound');
  const twin = (path: string) => (locale === 'ka' ? `/en${path}` : path.replace(/^\/en/, ''));

  for (const javaScriptEnabled of [true, false]) {
    test.describe(`T3 switch language, ${locale}, ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
      test.use({ javaScriptEnabled });
      for (const { path } of pages) {
        test(`${path} has its twin one click away`, async ({ page }) => {
          await page.goto(path);
          await page.getByRole('link', { name: words.site.otherLanguage, exact: true }).click();
          await expect(page).toHaveURL(twin(path));
          await expect(page.locator('html')).toHaveAttribute('lang', locale === 'ka' ? 'en' : 'ka');
        });
      }
    });
  }

  test(`T3 the switch keeps the section, ${locale}`, async ({ page }) => {
    const article = pages.find(({ type }) => type === 'article')!.path;
    await page.goto(article);
    const section = (await page.locator('.prose h2').nth(1).getAttribute('id')) ?? '';
    await page.goto(`${article}#${section}`);
    await page.locator('[data-language-link]').click();
    await expect(page).toHaveURL(`${twin(article)}#${section}`);
    await expect(page.locator(`h2#${section}`)).toBeInViewport();
  });
}
