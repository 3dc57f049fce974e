import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pages } from './pages.ts';

const widths = [320, 1280];
const schemes = ['light', 'dark'] as const;

for (const { path } of pages) {
  test(`${path} has no accessibility violation and says nothing on the console`, async ({
    page,
  }) => {
    test.slow();
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    await page.goto(path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page })
          .options({ resultTypes: ['violations'], runOnly: { type: 'tag', values: allRules } })
          .analyze();
        const found = violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html)
              .join(' | ')
              .slice(0, 400)}`,
        );
        expect(found, `${width} px, ${colorScheme}`).toEqual([]);
      }
    }
    expect(messages).toEqual([]);
  });
}

/** All of axe's rules, the strict and the experimental ones included. */
const allRules = [
  'wcag2a',
  'wcag2aa',
  'wcag2aaa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
  'experimental',
];
