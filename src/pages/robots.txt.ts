import type { APIRoute } from 'astro';

/** Every page may be listed; the map of the site says where they are. */
export const GET: APIRoute = ({ site }) => {
  const map = new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/sitemap-index.xml`, site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${map.href}\n`);
};
