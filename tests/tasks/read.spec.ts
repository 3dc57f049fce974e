import { expect, test } from '@playwright/test';
import { languages } from './languages.ts';

for (const { locale, words, root } of languages) {
  test.describe(`T1 understand, ${locale}`, () => {
    test('the home page answers and leads on in one click', async ({ page }) => {
      await page.goto(root);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.home.heading);
      await expect(page.getByText(words.home.definition)).toBeVisible();
      await page.getByRole('link', { name: words.home.start }).click();
      await expect(page).toHaveURL(new RegExp(`${root}articles/what-is-bpo/$`));
      await expect(page.locator('.short li').first()).toBeVisible();
    });
  });

  for (const javaScriptEnabled of [true, false]) {
    test.describe(`${locale}, ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
      test.use({ javaScriptEnabled, viewport: { width: 360, height: 740 } });

      test('T1 on a phone the menu leads to every part of the site', async ({ page }) => {
        await page.goto(root);
        await page.getByRole('button', { name: words.site.menu }).click();
        const menu = page.getByRole('navigation', { name: words.site.mainMenu });
        for (const name of [
          words.site.articles,
          words.site.estimator,
          words.site.glossary,
          words.site.about,
        ]) {
          await expect(menu.getByRole('link', { name })).toBeVisible();
        }
        await menu.getByRole('link', { name: words.site.articles }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.library.allArticles);
        await page.locator('.map a').first().click();
        await expect(page.locator('article h1')).toBeVisible();
      });

      test('T6 a self-test says of every answer why it is right or wrong', async ({ page }) => {
        await page.goto(`${root}articles/what-is-bpo/`);
        const first = page.locator('.quiz ol > li').first();
        const options = first.locator('details');
        for (let index = 0; index < (await options.count()); index++) {
          const option = options.nth(index);
          await option.locator('summary').click();
          await expect(option.locator('p')).toBeVisible();
          await expect(option.locator('p')).toContainText(
            new RegExp(`^\\s*(${words.quiz.right}|${words.quiz.wrong})`),
          );
        }
        await expect(first.locator('p.right')).toHaveCount(1);
      });
    });
  }
}
