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

/**
 * Words that answer for each other, by the stem of the one that was typed, though they are not one
 * word: a page that has only the other comes behind. BPO answers for აუთსორსინგი, not the other way.
 */
export const nearWords: Readonly<Record<string, string>> = {
  აუთსორსინგ: 'bpo',
  მცირ: 'პატარა',
  პატრ: 'მცირე',
  ბიზნეს: 'ფირმა კომპანია',
  ფირმ: 'კომპანია',
  კომპნ: 'ფირმა',
  ეკონმ: 'დაზოგვა',
};

/** What stands before the second half of a compound that readers also seek by that half alone. */
export const compoundHeads: readonly string[] = ['ბიზნეს', 'ჩარჩო'];

/** Stems of such second halves that are worth an ask of their own: პროცესი finds ბიზნესპროცესი. */
export const compoundTails: Readonly<Record<string, string>> = {
  პროცეს: 'ბიზნესპროცეს',
  ხელშეკრულ: 'ჩარჩოხელშეკრულ',
};

/**
 * Verbs that readers use in their finite forms, with the beginnings under which to ask for them and
 * the key that all forms share: დავზოგავ, დაზოგვა, დანაზოგი.
 */
export const verbs: readonly { readonly key: string; readonly forms: RegExp; readonly asks: readonly string[] }[] = (
  [
    ['დაზოგ', 'და(?:ნა|ვ|გვ|ი|უ)?ზოგ', 'დაზოგ დანაზოგ დავზოგ'],
    ['გადაც', 'გადა(?:ვ|ს|გვ|ე|უ)?ც(?:ე?მ|ე?[თს]?$)', 'გადაც გადავც გადასც'],
    ['დატოვ', 'და(?:ვ|ი|ვი)?ტოვ', 'დატოვ დავტოვ დავიტოვ დაიტოვ'],
    ['შერჩევ', '(?:შე|ა)(?:ვ?[აი])?რჩ(?:ევ|ი|ე)', 'შერჩ შევარჩ შეარჩ არჩევ ავირჩ აირჩ'],
    ['გაზომ', 'გა(?:ვ|ი)?ზომ', 'გაზომ გავზომ'],
    ['დაქირავ', 'და(?:ვ?ი|ვ)?ქირავ', 'დაქირავ დავიქირავ დაიქირავ'],
    ['გამოთვლ', 'გამო(?:ვ|ი)?თვ[აე]?ლ', 'გამოთვ გამოვთვ'],
    ['მომზად', 'მო(?:ვ?ა|მ|ვე)?მზად', 'მომზად მოამზად მოვამზად'],
    ['შემცირ', 'შე(?:ვ?ა)?მცირ|ა?მცირდ|ამცირ', 'შემცირ შეამცირ შევამცირ ამცირ'],
    ['გაუმჯობეს', 'გა(?:ვ?ა)?უმჯობეს', 'გაუმჯობეს გააუმჯობეს'],
    ['დაწყ', 'და(?:ვ?ი)?წყ[ებო]', 'დაწყ დავიწყ დაიწყ'],
  ] as const
).map(([key, forms, asks]) => ({ key, forms: new RegExp(`^(?:${forms})`), asks: list(asks) }));

/** Words that say what kind of answer a question wants: they count in titles and headings. */
export const questionWords: ReadonlySet<string> = new Set(list('რატომ როგორ როდის სად საიდან ვინ ვის რამდენი რამდენად არა არ'));

/** Words of a question that say nothing about its subject. */
export const stopWords: ReadonlySet<string> = new Set(
  list(
    `რა რას რის რით რად რომ რომელი რომელიც საით ვისი თუ და ან კი არის არიან იყო ვერ ნუ უნდა ეს ის ამ
    იმ ისე მე შენ ჩვენ თქვენ ჩემი ჩვენი თქვენი თავისი მისი მათი ყველა ასევე ხოლო მაგრამ უფრო ძალიან
    მხოლოდ თუკი რამე აქვს გვაქვს მაქვს აქვთ შესახებ შორის მიერ თვის დროს შემდეგ მერე შეიძლება ხდება
    ნიშნავს`,
  ),
);
