import type { APIRoute } from 'astro';
import { fileHref, href } from '#i18n/href.ts';
import { mainLocale } from '#i18n/locales.ts';
import { site } from '../site.ts';

/** What a phone shows when a reader puts the site on the home screen. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: site.name[mainLocale],
      lang: mainLocale,
      start_url: href(mainLocale, '/'),
      display: 'browser',
      background_color: '#fbfaf7',
      icons: [192, 512].map((size) => ({
        src: fileHref(`icon-${size}.png`),
        sizes: `${size}x${size}`,
        type: 'image/png',
      })),
    }),
  );
