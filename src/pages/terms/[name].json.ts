import type { APIRoute, GetStaticPaths } from 'astro';
import { terms } from '#glossary/terms.ts';
import { locales, type Locale } from '#i18n/locales.ts';

/** One small file a term and language, `/terms/sla.ka.json`: what a text opens in place. */
export const getStaticPaths: GetStaticPaths = () =>
  locales.flatMap((locale) =>
    [...terms.keys()].map((id) => ({ params: { name: `${id}.${locale}` }, props: { id, locale } })),
  );

export const GET: APIRoute<{ id: string; locale: Locale }> = ({ props: { id, locale } }) => {
  const side = terms.get(id)?.[locale];
  return Response.json({ term: side?.term, meaning: side?.meaning });
};
