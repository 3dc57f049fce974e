import { decision } from './ka/decision.ts';
import { estimator } from './ka/estimator.ts';
import { figures } from './ka/figures.ts';
import { home } from './ka/home.ts';
import { library } from './ka/library.ts';
import { quiz } from './ka/quiz.ts';
import { reference } from './ka/reference.ts';
import { search } from './ka/search.ts';
import { site } from './ka/site.ts';

/** All interface words in Georgian, a list per room. */
export const ka = {
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
