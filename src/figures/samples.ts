import type { Figure as Amount } from '#facts/schema.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Word } from './draw.ts';
import type { Studio } from './render.ts';

/** A drawing of every kind with long words, as an author would write it: for tests and previews. */
export const samples = {
  motives: {
    kind: 'bars',
    title: {
      ka: 'რა უნდათ კომპანიებს და რის გამო წყვეტენ ხელშეკრულებას?',
      en: 'What do firms want, and why do they leave?',
    },
    finding: {
      ka: 'ხარჯის შემცირება თითქმის ყველას უნდა, მაგრამ ხელშეკრულებას უფრო ხშირად ხარისხის გამო წყვეტენ.',
      en: 'Nearly all want lower cost, yet those who leave early mostly leave over quality.',
    },
    cite: ['F031', 'F032', 'F033'],
    max: 100,
    items: [
      {
        label: {
          ka: 'ხარჯის შემცირება მნიშვნელოვანი მიზანია',
          en: 'Cutting cost is an important aim',
        },
        value: 'F031.cost',
      },
      {
        label: { ka: 'ხელშეკრულება ხარისხის გამო შეწყვიტეს', en: 'Left because of quality' },
        note: {
          ka: 'მათგან, ვინც ხელშეკრულება ვადაზე ადრე დაასრულა',
          en: 'of those who ended a contract early',
        },
        value: 'F032.quality',
      },
      {
        label: { ka: 'კმაყოფილია ბოლო გამოცდილებით', en: 'Satisfied with the latest deal' },
        value: 'F033.satisfied',
        hatched: true,
      },
    ],
  },
  savings: {
    kind: 'ranges',
    title: { ka: 'რამდენს დაზოგავთ?', en: 'How much will you save?' },
    finding: {
      ka: 'გაზომილი დანაზოგი დაპირებულზე რამდენჯერმე ნაკლებია.',
      en: 'What was measured is several times less than what is promised.',
    },
    cite: ['F050', 'F302'],
    unit: '%',
    max: 80,
    items: [
      {
        label: { ka: 'გამყიდველის გვერდი', en: 'A seller’s page' },
        low: 60,
        high: 70,
        claimed: true,
      },
      {
        label: {
          ka: 'კონსულტანტის მიერ გაზომილი წმინდა დანაზოგი',
          en: 'Net savings an adviser measured',
        },
        note: { ka: '2003–2005 წლების ხელშეკრულებები', en: 'contracts of 2003–2005' },
        low: 'F050.low',
        high: 'F050.high',
        mark: 'F050.average',
      },
      {
        label: { ka: 'ინფრასტრუქტურის ხელშეკრულებები', en: 'Infrastructure deals' },
        low: 12,
        high: 17,
      },
    ],
  },
  stages: {
    kind: 'flow',
    title: { ka: 'რა ეტაპებს გადის აუთსორსინგი?', en: 'Which stages does a deal go through?' },
    finding: {
      ka: 'ბოლო ეტაპის შემდეგ გადაწყვეტილება თავიდან მიიღება.',
      en: 'After the last stage the decision is taken anew.',
    },
    cite: [],
    stages: [
      {
        label: { ka: 'გადაწყვეტილება', en: 'Decision' },
        note: { ka: 'რა გადავცეთ და რა დავიტოვოთ', en: 'what to hand over, what to keep' },
        link: '/articles/what-to-keep/',
      },
      {
        label: {
          ka: 'ბიზნესპროცესების გაზომვა და გასწორება',
          en: 'Measuring and fixing the business process',
        },
        note: {
          ka: 'საწყისი მაჩვენებლები, პროცესის რუკა, ხარისხის საზომები',
          en: 'baseline, process map, quality measures',
        },
        link: '/articles/prepare/',
      },
      { label: { ka: 'მიმწოდებლის შერჩევა', en: 'Choosing a provider' } },
      {
        label: { ka: 'ხელშეკრულება და გადაცემა', en: 'Contract and handover' },
        note: {
          ka: 'ცოდნის გადაცემა რამდენიმე თვე გრძელდება',
          en: 'knowledge transfer takes months',
        },
      },
      { label: { ka: 'მუშაობა და მართვა', en: 'Running and steering' } },
    ],
    loop: {
      label: {
        ka: 'ვადის ბოლოს: გაგრძელება, შეცვლა თუ დაბრუნება',
        en: 'At the end: renew, change or take back',
      },
    },
  },
  keep: {
    kind: 'grid',
    title: { ka: 'რა გადავცეთ და რა დავიტოვოთ?', en: 'What to hand over, what to keep?' },
    finding: {
      ka: 'გადასაცემია ის, რაც ყველგან ერთნაირია და სტრატეგიას არ ეხება.',
      en: 'Hand over what is alike everywhere and far from strategy.',
    },
    cite: [],
    x: {
      label: { ka: 'რამდენად თავისებურია სამუშაო', en: 'How specific the work is' },
      low: { ka: 'ყველგან ერთნაირი', en: 'alike everywhere' },
      high: { ka: 'მხოლოდ ჩვენთან ასეთი', en: 'only ours' },
    },
    y: {
      label: { ka: 'სტრატეგიული წონა', en: 'Strategic weight' },
      low: { ka: 'მცირე', en: 'small' },
      high: { ka: 'დიდი', en: 'great' },
    },
    cells: [
      {
        at: 'low-low',
        label: { ka: 'გადავცეთ', en: 'Hand over' },
        note: { ka: 'ხელფასების აღრიცხვა', en: 'payroll' },
        strong: true,
      },
      {
        at: 'high-low',
        label: { ka: 'ჯერ გავამარტივოთ', en: 'Simplify first' },
        note: { ka: 'ბიზნესპროცესების საკუთარი წესები', en: 'home-grown business rules' },
      },
      {
        at: 'low-high',
        label: { ka: 'სიფრთხილით', en: 'With care' },
        note: { ka: 'მომხმარებელთა მომსახურება', en: 'customer service' },
      },
      {
        at: 'high-high',
        label: { ka: 'დავიტოვოთ', en: 'Keep' },
        note: { ka: 'პროდუქტის განვითარება', en: 'product development' },
      },
    ],
  },
  'firm-map': {
    kind: 'split',
    title: {
      ka: 'კომპანიის რომელ ნაწილს ხედავს მომხმარებელი?',
      en: 'Which part of a firm does the customer see?',
    },
    finding: {
      ka: 'მომხმარებელი მხოლოდ ფრონტ-ოფისს ხედავს; ბექ-ოფისი ხაზს მიღმა მუშაობს.',
      en: 'The customer sees the front office only; the back office works behind the line.',
    },
    cite: ['F003'],
    actor: { ka: 'მომხმარებელი', en: 'Customer' },
    line: { ka: 'ხილვადობის ხაზი', en: 'line of sight' },
    upper: {
      label: { ka: 'ფრონტ-ოფისი', en: 'Front office' },
      items: [
        { ka: 'მომხმარებელთა მომსახურება', en: 'customer service' },
        { ka: 'გაყიდვები', en: 'sales' },
        { ka: 'მარკეტინგი', en: 'marketing' },
      ],
    },
    lower: {
      label: { ka: 'ბექ-ოფისი', en: 'Back office' },
      items: [
        { ka: 'ბუღალტერია', en: 'accounting' },
        { ka: 'ფინანსები', en: 'finance' },
        { ka: 'ადამიანური რესურსები', en: 'human resources' },
        { ka: 'ინფორმაციული ტექნოლოგიები', en: 'information technology' },
        { ka: 'ბიზნესპროცესების ხარისხი', en: 'quality assurance' },
      ],
    },
  },
  clocks: {
    kind: 'strip',
    title: { ka: 'რამდენ საათს ვმუშაობთ ერთდროულად?', en: 'How many hours do we share?' },
    finding: {
      ka: 'ვარშავასთან სამუშაო დღის დიდი ნაწილი საერთოა, ნიუ-იორკთან — თითქმის არაფერი.',
      en: 'With Warsaw most of the day is shared, with New York almost nothing.',
    },
    cite: [],
    origin: { label: { ka: 'თბილისი', en: 'Tbilisi' }, offset: 4 },
    places: [
      { label: { ka: 'ქუთაისი', en: 'Kutaisi' }, offset: 4, kind: 'on' },
      { label: { ka: 'ვარშავა', en: 'Warsaw' }, offset: 1, kind: 'near' },
      { label: { ka: 'ბენგალურუ', en: 'Bengaluru' }, offset: 5.5, kind: 'off' },
      { label: { ka: 'მანილა', en: 'Manila' }, offset: 8, kind: 'off' },
      { label: { ka: 'ნიუ-იორკი', en: 'New York' }, offset: -5, kind: 'off' },
    ],
  },
  iceberg: {
    kind: 'layers',
    title: { ka: 'რას არ გვიჩვენებს შემოთავაზება?', en: 'What does the quote not show?' },
    finding: {
      ka: 'ფასი მხოლოდ წვერია: ხარჯების ნაწილი წყალქვეშაა.',
      en: 'The price is the tip only: part of the cost lies under water.',
    },
    cite: ['F065'],
    seen: [
      {
        label: { ka: 'მიმწოდებლის ფასი', en: 'Provider’s price' },
        note: { ka: 'თვეში ან ერთეულზე', en: 'a month or a unit' },
      },
    ],
    line: { ka: 'შემოთავაზება აქ მთავრდება', en: 'the quote ends here' },
    hidden: [
      { label: { ka: 'შერჩევა და ხელშეკრულება', en: 'Selection and contract' } },
      {
        label: { ka: 'ცოდნის გადაცემა', en: 'Knowledge transfer' },
        note: {
          ka: 'ორი ჯგუფი ერთდროულად მუშაობს და ორივეს ვუხდით',
          en: 'two teams work side by side and both are paid',
        },
      },
      { label: { ka: 'კონტროლი და კოორდინაცია', en: 'Control and coordination' } },
      { label: { ka: 'თანამშრომელთა გათავისუფლება', en: 'Severance' } },
    ],
  },
  contracts: {
    kind: 'curves',
    title: { ka: 'როგორ მიჰყვება ხარჯი სამუშაოს მოცულობას?', en: 'How does cost follow volume?' },
    finding: {
      ka: 'ფიქსირებული ფასი არ იცვლება, ერთეულის ფასი კი მოცულობას ზუსტად მიჰყვება.',
      en: 'A fixed price stays, a unit price follows volume exactly.',
    },
    cite: [],
    x: {
      ka: 'სამუშაოს მოცულობა (ჩვეულებრივი თვე = 100%)',
      en: 'Volume of work (a normal month = 100%)',
    },
    y: {
      ka: 'თვის ხარჯი (ჩვეულებრივი თვე = 100%)',
      en: 'Cost of the month (a normal month = 100%)',
    },
    series: [
      { label: { ka: 'ერთეულის ფასი', en: 'Price per unit' }, contract: 'unit' },
      { label: { ka: 'ფიქსირებული ფასი', en: 'Fixed price' }, contract: 'fixed' },
      { label: { ka: 'ფასი ზოლის ფარგლებში', en: 'Price with a band' }, contract: 'banded' },
      { label: { ka: 'საკუთარი თანამშრომლები', en: 'Own staff' }, contract: 'inhouse' },
    ],
  },
  season: {
    kind: 'months',
    title: {
      ka: 'რამდენი ოპერატორი სჭირდება ონლაინ მაღაზიას?',
      en: 'How many agents does a web shop need?',
    },
    finding: {
      ka: 'წლის ბოლოს საკუთარი გუნდი აღარ ჰყოფნის, გაზაფხულზე კი ნახევარი უსაქმოდაა.',
      en: 'Its own team is too small in December and half idle in spring.',
    },
    cite: [],
    unit: { ka: 'ოპერატორი თვეში', en: 'agents a month' },
    series: [
      {
        label: { ka: 'საჭირო ოპერატორები', en: 'Agents needed' },
        as: 'bar',
        values: [8, 6, 5, 5, 6, 7, 8, 8, 9, 11, 15, 18],
      },
      {
        label: { ka: 'საკუთარი თანამშრომლები', en: 'Own staff' },
        as: 'line',
        values: [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10],
      },
      {
        label: { ka: 'მიმწოდებელთან შეთანხმებული', en: 'Agreed with a provider' },
        as: 'line',
        values: [8, 7, 7, 7, 7, 7, 8, 8, 9, 11, 15, 18],
      },
    ],
  },
} as const;

const words: Record<Locale, Record<Word, string>> = {
  ka: {
    numbers: 'რიცხვები ცხრილად',
    chart: 'რიცხვები ცხრილშია, სურათის ქვემოთ.',
    claimed: 'გამყიდველის დაპირება',
    average: 'საშუალოდ',
    what: 'რა',
    value: 'მნიშვნელობა',
    low: 'ყველაზე ცოტა',
    high: 'ყველაზე ბევრი',
    month: 'თვე',
    clock: 'საათი, {{place}}',
    utc: 'UTC',
    office: 'სამუშაო დღე {{from}}–{{to}}',
    common: '{{hours}} საერთო საათი',
    none: 'საერთო საათი არ არის',
    together: 'საერთო სამუშაო საათები',
    apart: 'მხოლოდ მათი სამუშაო საათები',
    on: 'ონშორული',
    near: 'ნიარშორული',
    off: 'ოფშორული',
  },
  en: {
    numbers: 'The numbers as a table',
    chart: 'The numbers are in the table below the picture.',
    claimed: 'seller’s claim',
    average: 'average',
    what: 'What',
    value: 'Value',
    low: 'Lowest',
    high: 'Highest',
    month: 'Month',
    clock: 'Time in {{place}}',
    utc: 'UTC',
    office: 'working day {{from}}–{{to}}',
    common: '{{hours}} hours in common',
    none: 'no hour in common',
    together: 'office hours in common',
    apart: 'office hours of theirs alone',
    on: 'Onshore',
    near: 'Nearshore',
    off: 'Offshore',
  },
};

const monthNames: Record<Locale, readonly string[]> = {
  ka: 'იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};

const figures: Record<string, Amount> = {
  'F031.cost': { value: 87, unit: '%' },
  'F032.quality': { value: 71, unit: '%' },
  'F033.satisfied': { value: 76, unit: '%' },
  'F050.low': { value: 10, unit: '%' },
  'F050.high': { value: 39, unit: '%' },
  'F050.average': { value: 15, unit: '%' },
};

/** A studio for samples and tests, which asks nothing of the site. */
export function sampleStudio(locale: Locale): Studio {
  const format = ({ value, unit }: Amount, { bare = false } = {}) => {
    const number = String(value)
      .replace('.', locale === 'ka' ? ',' : '.')
      .replace('-', '−');
    return `${number}${unit && !bare ? (unit === '%' ? '%' : ` ${unit}`) : ''}`;
  };
  return {
    locale,
    fill: (text) => text,
    figure: (reference) => {
      const amount = figures[reference];
      if (!amount) throw new Error(`no figure ${reference}`);
      return amount;
    },
    cost: (contract, volume) => {
      if (contract === 'fixed') return 1;
      if (contract === 'unit') return volume;
      if (contract === 'inhouse')
        return 1 + 1.25 * Math.max(0, volume - 1.05) - 0.1 * Math.max(0, 1 - volume);
      return volume > 1.05
        ? 1 + 0.9 * (volume - 1.05)
        : Math.max(0.7, 1 - 0.7 * Math.max(0, 0.95 - volume));
    },
    href: (path) => (locale === 'ka' ? path : `/en${path}`),
    say: (word, values = {}) =>
      words[locale][word].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name])),
    format,
    months: monthNames[locale],
  };
}
