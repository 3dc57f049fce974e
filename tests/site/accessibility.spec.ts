import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pages } from './pages.ts';

/** All of axe's rules, the strict and the experimental ones included. */
const allRules = {
  type: 'tag',
  values: 'wcag2a wcag2aa wcag2aaa wcag21a wcag21aa wcag22aa best-practice experimental'.split(' '),
} as const;

/** The rules that a change of colours can break; nothing else differs between light and dark. */
const colourRules = {
  type: 'rule',
  values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'],
} as const;

const looks = [320, 1280].flatMap((width) => [
  { width, colorScheme: 'light', rules: allRules } as const,
  { width, colorScheme: 'dark', rules: colourRules } as const,
]);

/** What axe finds wrong: the rule and the elements. */
async function violations(
  page: Page,
  runOnly: typeof allRules | typeof colourRules,
): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    // The site has no frames, whose findings axe would gather in a second window, at twice the time.
    .setLegacyMode()
    .options({ resultTypes: ['violations'], runOnly: { ...runOnly, values: [...runOnly.values] } })
    .analyze();
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .join(' | ')
        .slice(0, 400)}`,
  );
}

for (const { path } of pages) {
  test(`${path} has no accessibility violation and says nothing on the console`, async ({
    page,
  }) => {
    test.slow();
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    await page.goto(path);
    for (const { width, colorScheme, rules } of looks) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await violations(page, rules), `${width} px, ${colorScheme}`).toEqual([]);
    }
    expect(messages).toEqual([]);
  });
}

test('the check would find a mistake', async ({ page }) => {
  await page.goto('/about/');
  await page.evaluate(() => {
    const image = document.createElement('img');
    document.querySelector('main')!.append(image);
    const pale = new CSSStyleSheet();
    pale.replaceSync('main p { color: #ccc }');
    document.adoptedStyleSheets = [pale];
  });
  const found = [
    ...(await violations(page, allRules)),
    ...(await violations(page, colourRules)),
  ].join('\n');
  expect(found).toMatch(/image-alt/);
  expect(found).toMatch(/color-contrast/);
});
