import { decision } from './en/decision.ts';
import { estimator } from './en/estimator.ts';
import { figures } from './en/figures.ts';
import { home } from './en/home.ts';
import { library } from './en/library.ts';
import { quiz } from './en/quiz.ts';
import { reference } from './en/reference.ts';
import { search } from './en/search.ts';
import { site } from './en/site.ts';

/** All interface words in English, a list per room. */
export const en = {
  decision,
  estimator,
  figures,
  home,
  library,
  quiz,
  reference,
  search,
  site,
} as const;
