import type { Browser } from 'playwright';

/**
 * The floor of a page: what one would write by hand to say the same in plain HTML.
 * Its main text with headings, paragraphs, lists and tables; no style, no script, no link, no picture.
 */
export async function floorPage(browser: Browser, html: string): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  const { title, lang, markup } = await page.evaluate(plainMarkup);
  await context.close();
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${markup}</html>`;
}

/** Runs in the page. */
function plainMarkup() {
  const kept =
    /^(h[1-6]|p|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|blockquote|details|summary)$/;
  const left = 'script, style, svg, template, noscript, select, datalist, [hidden]';
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const write = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE)
      return escape((node.textContent ?? '').replace(/\s+/g, ' '));
    if (!(node instanceof Element) || node.matches(left)) return '';
    const inside = Array.from(node.childNodes, write).join('');
    const tag = node.tagName.toLowerCase();
    if (kept.test(tag)) return `<${tag}>${inside.trim()}</${tag}>`;
    return getComputedStyle(node).display === 'inline' ? inside : ` ${inside} `;
  };
  const main = document.querySelector('main') ?? document.body;
  return {
    title: escape(document.title),
    lang: document.documentElement.lang,
    markup: write(main),
  };
}
