const list = (words: string) => words.split(/\s+/);

/** Stems that look as if they ended in a case, a postposition or a fleeting vowel. */
export const protectedStems: readonly string[] = list(
  `ბიზნეს პროცეს ინტერეს ფას კლას სტატუს ბონუს ფორმ ფირმ ნორმ რეფორმ პლატფორმ ძირითად ცვლად ჯერად
  ნიმუშ სახელ პრეს მას ტრას`,
);

/**
 * Stems that readers and authors use for one thing, the chosen one first. დამკვეთი and მომხმარებელი
 * are two people and never stand here.
 */
export const sameWord: readonly (readonly string[])[] = [
  list('აუთსორსინგ აუტსორსინგ აუთსორს აუტსორს'),
  list('ხელშეკრულ კონტრაქტ'),
  list('ოფშორულ ოფშორ'),
  list('ნიარშორულ ნიარშორ ნეარშორულ ნეარშორ'),
  list('ონშორულ ონშორ'),
];

/** What stands before the second half of a compound that readers also seek by that half alone. */
export const compoundHeads: readonly string[] = ['ბიზნეს', 'ჩარჩო'];

/** Stems of such second halves that are worth an ask of their own: პროცესი finds ბიზნესპროცესი. */
export const compoundTails: Readonly<Record<string, string>> = {
  პროცეს: 'ბიზნესპროცეს',
  ხელშეკრულ: 'ჩარჩოხელშეკრულ',
};

/** Words of a question that say nothing about its subject. */
export const stopWords: ReadonlySet<string> = new Set(
  list(
    `რა რას რის რით რად რატომ რომ რომელი რომელიც როგორ როდის სად საით საიდან ვინ ვის ვისი თუ და ან კი
    არის არიან იყო არ არა ვერ ნუ უნდა ეს ის ამ იმ ესე ისე მე შენ ჩვენ თქვენ ჩემი ჩვენი თქვენი თავისი
    მისი მათი ყველა ასევე ხოლო მაგრამ უფრო ძალიან მხოლოდ თუკი რამე აქვს გვაქვს მაქვს აქვთ შესახებ
    შორის მიერ თვის დროს შემდეგ მერე რამდენი რამდენად შეიძლება ხდება ნიშნავს`,
  ),
);
