import type { Page } from '@playwright/test';

/** Holds files back until the answer is called. */
export async function hold(page: Page, files: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((go) => (release = go));
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}
