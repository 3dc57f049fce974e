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
  list('წლ წელ'),
  list('წყლ წყალ'),
];

/**
 * Words that answer for each other, by the stem of the one that was typed, though they are not one
 * word: a page that has only the other comes behind. BPO answers for აუთსორსინგი, not the other way.
 */
export const nearWords: Readonly<Record<string, string>> = {
  აუთსორსინგ: 'bpo',
  მცირ: 'პატარა',
  პატრ: 'მცირე',
  ბიზნეს: 'ფირმა კომპანია',
  ეკონმ: 'დაზოგვა',
};

/** What stands before the second half of a compound that readers also seek by that half alone. */
export const compoundHeads: readonly string[] = ['ბიზნეს', 'ჩარჩო'];

/** Stems of such second halves that are worth an ask of their own: პროცესი finds ბიზნესპროცესი. */
export const compoundTails: Readonly<Record<string, string>> = {
  პროცეს: 'ბიზნესპროცეს',
};

/**
 * Beginnings of the forms of verbs that readers use, the one that gives the key first: finite forms
 * change the beginning of a word, not only its end (დავზოგავ, დაზოგვა, დანაზოგი).
 */
export const verbs: readonly (readonly string[])[] = `
დაზოგ დანაზოგ დავზოგ დაგვზოგ დაიზოგ,გადაც გადავც გადასც გადაეც,დატოვ დავტოვ დავიტოვ დაიტოვ,
შერჩ შევარჩ შეარჩ არჩევ ავირჩ ავარჩ აირჩ,გაზომ გავზომ,გამოთვ გამოვთვ,
მომზად მოამზად მოვამზად,შემცირ შეამცირ შევამცირ ამცირ,დაწყ დავიწყ დაიწყ`
  .trim()
  .split(/,\s*/)
  .map(list);

/** Words that say what kind of answer a question wants: they count in titles and headings. */
export const questionWords: ReadonlySet<string> = new Set(
  list('რატომ როგორ როდის სად საიდან ვინ ვის რამდენი რამდენად არა არ'),
);

/** Words of a question that say nothing about its subject. */
export const stopWords: ReadonlySet<string> = new Set(
  list(
    `რა რას რის რომ რომელი რომელიც თუ და ან კი არის არიან იყო ვერ უნდა ეს ის ამ იმ მე ჩვენ თქვენ ჩემი
    ჩვენი თქვენი თავისი მისი ყველა უფრო ძალიან მხოლოდ რამე აქვს გვაქვს მაქვს აქვთ შესახებ
    შორის დროს შემდეგ შეიძლება ხდება ნიშნავს`,
  ),
);
