const list = (words: string) => words.split(/\s+/);

/** Stems that look as if they ended in a case, a postposition or a fleeting vowel. */
export const protectedStems: readonly string[] = list(
  `ბიზნეს პროცეს ინტერეს ფას კლას სტატუს ბონუს ფორმ ფირმ ნორმ რეფორმ პლატფორმ ძირითად ცვლად ჯერად
  ნიმუშ სახელ პრეს მას ტრას`,
);
