import { expect, test, type Page } from '@playwright/test';
import { watchShift } from '../site/shift.ts';
import { languages } from './languages.ts';

/** How far a heading stands below the top of the window, in pixels. */
const top = (page: Page, id: string) =>
  page.locator(`[id='${id}']`).evaluate((heading) => heading.getBoundingClientRect().top);

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

  test.describe(`T10 a long page, ${locale}`, () => {
    test.use({ viewport: { width: 360, height: 740 } });

    // Firefox does not tell of shifts.
    test('nothing moves under the eyes of one who scrolls through @chromium', async ({ page }) => {
      const shift = await watchShift(page);
      await page.goto(`${root}articles/georgia/`);
      const height = () => page.evaluate(() => document.documentElement.scrollHeight);
      for (let y = 0; y < (await height()); y += 500) {
        await page.mouse.wheel(0, 500);
        await page.waitForTimeout(40);
      }
      expect(await shift()).toBe(0);
    });

    test('the contents say which section one is in, after any jump', async ({ page }) => {
      await page.goto(`${root}articles/risks-and-when-not/`);
      const links = page.locator('.toc a');
      const ids = await links.evaluateAll((all) =>
        all.map((link) => (link as HTMLAnchorElement).hash.slice(1)),
      );
      for (const at of [ids.length - 1, 1, 3, 0]) {
        // To the end of the section, where its heading is long out of sight.
        await page.evaluate(
          (next) => {
            const end = next ? document.getElementById(next)!.getBoundingClientRect().top : 1e6;
            scrollBy({ top: end - innerHeight / 2, behavior: 'instant' });
          },
          ids[at + 1],
        );
        await expect(links.nth(at)).toHaveAttribute('aria-current', 'true');
        await expect(page.locator('.toc [aria-current]')).toHaveCount(1);
      }
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await expect(page.locator('.toc [aria-current]')).toHaveCount(0);
    });

    test('the list of contents is as high whatever section one is in', async ({ page }) => {
      for (const slug of ['georgia', 'risks-and-when-not']) {
        await page.goto(`${root}articles/${slug}/`);
        const heights = await page.locator('.toc a').evaluateAll((links) =>
          links.map((here) => {
            for (const link of links) link.toggleAttribute('aria-current', link === here);
            return here.closest('.toc')?.getBoundingClientRect().height;
          }),
        );
        expect(new Set(heights).size, `${slug}: ${heights.join()}`).toBe(1);
      }
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

      test('T10 the contents lead to the heading itself, by a click and by address', async ({
        page,
      }) => {
        const article = `${root}articles/risks-and-when-not/`;
        await page.goto(article);
        const links = page.locator('.toc a');
        const last = (await links.count()) - 1;
        for (const at of [last, 1, last - 1]) {
          const link = links.nth(at);
          const id = (await link.getAttribute('href'))!.slice(1);
          await link.click();
          await expect.poll(() => top(page, id)).toBeLessThan(40);
          expect(await top(page, id)).toBeGreaterThanOrEqual(0);
          const fresh = await page.context().newPage();
          await fresh.goto(`${article}#${id}`);
          await expect.poll(() => top(fresh, id)).toBeLessThan(40);
          expect(await top(fresh, id)).toBeGreaterThanOrEqual(0);
          await fresh.close();
          await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
        }
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
