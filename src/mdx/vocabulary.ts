import Aside from './Aside.astro';
import Checklist from './Checklist.astro';
import Claim from './Claim.astro';
import Estimator from './Estimator.astro';
import Example from './Example.astro';
import Fact from './Fact.astro';
import Figure from './Figure.astro';
import Heading2 from './Heading2.astro';
import Link from './Link.astro';
import Model from './Model.astro';
import Num from './Num.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Value from './Value.astro';

/** What an author may write in MDX beside Markdown; the README explains each. */
export const vocabulary = {
  Aside,
  Checklist,
  Claim,
  Estimator,
  Example,
  Fact,
  Figure,
  Model,
  Num,
  Term,
  Value,
  a: Link,
  h2: Heading2,
  table: Table,
};
