/** Words that change with the numbers; they go to the browser. A hole names a result and how to print it. */
export const estimatorLive = {
  quoteFte: 'თვეში ერთ ადამიანზე {{quote, price}}-ს',
  quoteHour: 'საათში {{quote, price}}-ს',
  quoteUnit: 'ერთეულზე {{quote, price}}-ს',
  years: {
    y1: 'ერთ წელიწადში',
    y2: 'ორ წელიწადში',
    y3: 'სამ წელიწადში',
    y4: 'ოთხ წელიწადში',
    y5: 'ხუთ წელიწადში',
    y6: 'ექვს წელიწადში',
    y7: 'შვიდ წელიწადში',
  },
  inMonths: '{{months, number}} თვეში',
  gain: 'თუ მიმწოდებელი {{priceUnit, asked}} ითხოვს, {{period, periods}} ნომინალურად <strong>დაახლოებით {{totalSaving, size}}-ს დაზოგავთ{{share, shares}}</strong> და {{lead, ahead}}.',
  loss: 'თუ მიმწოდებელი {{priceUnit, asked}} ითხოვს, {{period, periods}} ნომინალურად <strong>დაახლოებით {{totalSaving, size}}-ს დაკარგავთ{{share, shares}}</strong> და {{lead, ahead}}.',
  even: 'თუ მიმწოდებელი {{priceUnit, asked}} ითხოვს, {{period, periods}} ნომინალურად <strong>არც დაზოგავთ და არც დაკარგავთ</strong>.',
  shareGain: ' ({{totalPct, percentSize}})',
  shareLoss: ' (აუთსორსინგი {{totalPct, percentSize}}-ით ძვირია)',
  ahead: '{{paybackMonth, month}} თვიდან მოგებაში იქნებით',
  aheadAtStart: 'თავიდანვე მოგებაში იქნებით',
  never: 'ამ ხნის განმავლობაში მოგებაში ვერ გახვალთ',
  lost: '{{firstAheadMonth, month}} თვიდან მოგებაში გახვალთ, ბოლოს კი ისევ ზარალში აღმოჩნდებით',
  rangeGain:
    'გეგმიდან ჩვეულებრივი გადახვევების ჩათვლით შუა შედეგი დაახლოებით {{range.total.p50, about}} გამოდის, ათიდან რვა ცდაში კი {{range.total.p10, end}}-დან {{range.total.p90, end}}-მდეა.',
  rangeLoss:
    'გეგმიდან ჩვეულებრივი გადახვევების ჩათვლით შუა შედეგი დაახლოებით {{range.total.p50, about}} გამოდის, ათიდან რვა ცდაში კი {{range.total.p10, end}}-დან {{range.total.p90, end}}-მდეა.',
  working: 'შედეგის საზღვრებს ვითვლით.',
  highest:
    'ფულის ღირებულებასაც თუ დავამატებთ, {{breakEvenPrice, highest}}-ზე მეტი ფასი აღარ ამართლებს.',
  highestLoss:
    'ფულის ღირებულებასაც თუ დავამატებთ, ამართლებს ფასი, რომელიც {{breakEvenPrice, highest}}-ს არ აღემატება.',
  noPrice: 'ვერც ერთი ფასი ვერ გაამართლებს: მუქთი მომსახურებაც კი ცვლილების ხარჯს ვერ დაფარავს.',
  nobody: 'ჩაწერეთ, რამდენი ადამიანის სამუშაოა: თუ გადასაცემი არაფერია, შესადარებელიც არაფერია.',
  high: 'ეს ჩვენთვის ცნობილ კვლევებზე ({{studies}}) მეტია: რიცხვები გადაამოწმეთ.',
  unusual:
    'წელიწადში 50%-ზე სწრაფი ზრდა უჩვეულოა. ისე დავთვალეთ, როგორც ჩაწერეთ, მაგრამ რიცხვი გადაამოწმეთ.',
  gainThenLoss:
    'ნომინალურად იგებთ, დღევანდელი ფულით კი დაახლოებით {{npv, size}}-ს კარგავთ: ხარჯი ადრე მოდის, დანაზოგი გვიან, ფული კი წელიწადში {{discountRate, percent}} ღირს.',
  lossThenGain:
    'ნომინალურად კარგავთ, დღევანდელი ფულით კი დაახლოებით {{npv, size}}-ს იგებთ: დანაზოგი ადრე მოდის, ხარჯი გვიან, ფული კი წელიწადში {{discountRate, percent}} ღირს.',
  drift:
    'წელიწადში ხელფასი {{wageGrowth, percent}}-ით იზრდება, მიმწოდებლის ფასი კი {{priceIndexation, percent}}-ით. სხვაობა გროვდება: ნახეთ, ხელშეკრულებაშიც ასე წერია თუ არა.',
  converted: 'თანხები, რომლებიც თავად ჩაწერეთ, უცვლელი დარჩა: სხვა ვალუტაში არაფერი გადაგვიყვანია.',
  dropped: 'ბმულის ეს ნაწილები ვერ წავიკითხეთ და ნაგულისხმევი რიცხვები ავიღეთ: {{keys}}.',
  newer: 'ბმული ამ გვერდის უფრო ახალ ვერსიაშია შექმნილი. წავიკითხეთ ის, რაც ამ ვერსიამ იცის.',
  stale: 'პასუხი ჯერ ისევ ბოლო სწორ რიცხვებს ეკუთვნის. გაასწორეთ: {{fields}}.',
  enterQuote: 'ჩაწერეთ ფასი ახალ ერთეულში.',
  notNumber: 'ეს რიცხვი არ არის.',
  outside: 'ჩაწერეთ რიცხვი {{low}}-დან {{high}}-მდე.',
  outsideWhole: 'ჩაწერეთ მთელი რიცხვი {{low}}-დან {{high}}-მდე.',
  outsideBelow: 'ჩაწერეთ რიცხვი {{low}}-დან, {{high}}-ზე ნაკლები.',
  preset: 'ნაგულისხმევი: {{value}}',
  copied: 'დაკოპირდა.',
  copyRefused: 'ბრაუზერმა კოპირება არ დაუშვა. ბმული მონიშნულია, თავად დააკოპირეთ.',
  yours: ' (თქვენი)',
  modelsGain:
    'ერთი და იმავე ფასით {{period, periods}} ყველაზე მეტს {{best, names}} ვარიანტი ტოვებს: დაახლოებით {{most, size}}-ს.',
  modelsLoss:
    'ერთი და იმავე ფასით {{period, periods}} სამივე ვარიანტი წაგებიანია. ყველაზე ნაკლებს {{best, names}} ვარიანტი კარგავს: დაახლოებით {{most, size}}-ს.',
  positionGain:
    'ყველაზე ღრმა წერტილია {{deepestDip, about}} ({{when, texts}}). {{paybackMonth, month}} თვიდან მოგებაში რჩებით.',
  positionStart: 'ზარალში არც ერთ თვეს არ ხართ.',
  positionNever:
    'ყველაზე ღრმა წერტილია {{deepestDip, about}} ({{when, texts}}). ამ ხნის განმავლობაში მოგებაში ვერ გადიხართ.',
  positionLost:
    '{{firstAheadMonth, month}} თვიდან მოგებაში ხართ, მაგრამ დროებით: ბოლოს ისევ ზარალია. ყველაზე ღრმა წერტილია {{deepestDip, about}} ({{when, texts}}).',
  atStart: 'დაწყებამდე',
  inMonth: '{{deepestMonth, month}} თვე',
  monthName: '{{t, month}} თვე',
  startName: 'დაწყებამდე',
  dipLabel: 'ყველაზე ღრმა: {{when, texts}}',
  aheadLabel: '{{paybackMonth, month}} თვიდან მოგება',
  monthAxis: 'თვე',
  reading:
    '{{name, texts}}: {{net, about}}; ათიდან რვა ცდაში {{p10, about}}-დან {{p90, about}}-მდე.',
  costsFinding:
    '{{period, periods}} სამუშაო კომპანიის შიგნით {{totalInhouse, about}} ჯდება, აუთსორსინგით — {{totalOutsourced, about}}. აქედან {{providerShare, percent}} მიმწოდებლის ანგარიშია.',
  predictabilityFinding:
    'წყნარსა და დატვირთულ თვეს შორის შიდა ხარჯი {{predictability.inhouse.billSwing, percent}}-ით იცვლება, მიმწოდებლის ანგარიში არჩეული ხელშეკრულებით — {{predictability.provider.billSwing, percent}}-ით. ერთი ადამიანის სამუშაოს ფასი {{predictability.inhouse.unitSwing, percent}}-ით და {{predictability.provider.unitSwing, percent}}-ით იცვლება.',
  effectsFinding:
    'შედეგს ყველაზე მეტად ერთი სტრიქონი ცვლის: „{{name, effectNames}}“. მის კარგ და ცუდ ბოლოს შორის სხვაობა დღევანდელი ფულით {{span, about}} არის.',
  effects: {
    quote: 'მიმწოდებლის ფასი',
    providerStaffing: 'რამდენი ადამიანი სჭირდება მიმწოდებელს',
    both: 'მიმწოდებლის ფასი და, ამდენითვე, მისი ადამიანების რაოდენობა',
    governance: 'მართვა, შემოწმება, მგზავრობა',
    rampExtra: 'დამატებითი ძალა დასაწყისში',
    selection: 'შერჩევა და ცოდნის გადაცემა',
    parallelMonths: 'ორმაგად გადახდილი თვეები',
    wageGrowth: 'ხელფასის ზრდა',
    priceIndexation: 'მიმწოდებლის ფასის ზრდა',
    currencyDrift: 'მიმწოდებლის ვალუტა',
    attrition: 'თანამშრომელთა გადინება',
    workspace: 'ფართობი და აღჭურვილობა',
    volumeSwing: 'სამუშაოს მოცულობის რყევა',
  },
} as const;
