// Draws what is kept as pictures: the icons, from public/icon.svg, and the two screenshots of the README.
//   npm run pictures   (needs a built site and a browser)
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { browserArguments, findBrowser } from '../src/tools/browser.mjs';
import { startServer } from './full/server.ts';

const project = fileURLToPath(new URL('../', import.meta.url));
const svg = readFileSync(`${project}public/icon.svg`, 'utf8');

const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
try {
  writeFileSync(
    `${project}public/favicon.ico`,
    ico(await icon(32, { margin: 0, paper: false }), 32),
  );
  // Phones cut corners off and show no transparency: paper around the drawing.
  writeFileSync(
    `${project}public/apple-touch-icon.png`,
    await icon(180, { margin: 28, paper: true }),
  );
  for (const size of [192, 512]) {
    const margin = Math.round(size * 0.16);
    writeFileSync(`${project}public/icon-${size}.png`, await icon(size, { margin, paper: true }));
  }
  await screenshots();
} finally {
  await browser.close();
}

/** How an icon stands on its square: pixels around it, and whether paper shows behind. */
interface Look {
  readonly margin: number;
  readonly paper: boolean;
}

/** The icon as PNG, `size` pixels wide. */
async function icon(size: number, { margin, paper }: Look): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const inner = size - 2 * margin;
  await page.setContent(
    `<body style="margin:${margin}px;background:${paper ? '#fbfaf7' : 'transparent'}">${svg.replace('<svg ', `<svg width="${inner}" height="${inner}" style="display:block" `)}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

/** An ICO file that holds one PNG: a directory of one entry, then the picture. */
function ico(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

/** The home page as it stands in the README: light in Georgian, dark in English. */
async function screenshots(): Promise<void> {
  const server = await startServer();
  try {
    mkdirSync(`${project}.github/pictures`, { recursive: true });
    for (const [colorScheme, path] of [
      ['light', '/'],
      ['dark', '/en/'],
    ] as const) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme });
      await page.goto(server.origin + path, { waitUntil: 'networkidle' });
      await page.screenshot({ path: `${project}.github/pictures/${colorScheme}.png` });
      await page.close();
    }
  } finally {
    server.stop();
  }
}
