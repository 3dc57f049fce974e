import { expect, test } from '@playwright/test';
import { languages } from './languages.ts';

for (const { locale, words, root } of languages) {
  const article = `${root}articles/what-is-bpo/`;

  test(`T8 a note opens in place, says who and how sure, and gives the focus back, ${locale}`, async ({
    page,
  }) => {
    await page.goto(article);
    const mark = page.locator('.prose .mark a').first();
    await mark.focus();
    await page.keyboard.press('Enter');
    const note = page.locator('.notes li').first();
    await expect(note).toBeFocused();
    await expect(note.getByRole('link', { name: /[ABC]$/ })).toBeVisible();
    await expect(note).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(mark).toBeFocused();
    await expect(note).not.toHaveAttribute('popover');
  });

  test(`T7 a term opens its meaning in place and leads to the glossary, ${locale}`, async ({
    page,
  }) => {
    await page.goto(article);
    const term = page.locator('.prose a.term').first();
    await term.click();
    const meaning = page.locator('.meaning:popover-open');
    await expect(meaning.locator('p')).toBeVisible();
    await meaning.getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`${root}glossary/#`));
    await expect(page.locator('.entry:has(:target)')).toBeInViewport();
  });

  test.describe(`without script, ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test('T8 a mark leads to the note at the end, and the note back', async ({ page }) => {
      await page.goto(article);
      await page.locator('.prose .mark a').first().click();
      await expect(page.locator('.notes li').first()).toBeInViewport();
      await page.locator('.notes .back').first().click();
      await expect(page.locator('.prose .mark a').first()).toBeInViewport();
    });

    test('T8 the grade of a note leads to the full record', async ({ page }) => {
      await page.goto(article);
      const record = page.locator('.notes li a[href*="/sources/#"]').first();
      await record.click();
      await expect(page.locator('.fact:target')).toBeInViewport();
      await expect(page.locator('.fact:target')).toContainText(words.reference.checked);
    });

    test('T7 a term leads to its entry, in both languages side by side', async ({ page }) => {
      await page.goto(article);
      await page.locator('.prose a.term').first().click();
      const entry = page.locator('.entry:has(:target)');
      await expect(entry).toBeInViewport();
      await expect(entry.locator(`[lang=${locale === 'ka' ? 'en' : 'ka'}]`)).toBeVisible();
    });
  });
}
