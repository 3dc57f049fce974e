import { scaleOf, spanBar } from './bars.ts';
import { contracts } from './edited.ts';
import { fill, table } from './markup.ts';
import { line, type Part } from './part.ts';
import { formats, type Telling } from './phrases.ts';
import type { Bills } from './results.ts';

/** How bill and unit cost move between a quiet and a busy month, in-house and by contract. */
export function predictabilityPart(telling: Telling): Part {
  const { a, words } = telling;
  const f = formats(telling);
  const { inhouse, provider } = a.results.predictability;
  const { people, volumeSwing: s } = a.inputs;
  const rows: [name: string, bills: Bills][] = [
    [words.inhouse, inhouse],
    ...contracts.map((contract): [string, Bills] => [
      contract === a.choice.contract ? fill(words.yours, { name: words[contract] }) : words[contract],
      a.contracts[contract].predictability.provider,
    ]),
  ];
  const perPerson = ({ low, normal, high }: Bills) =>
    [low / (1 - s), normal, high / (1 + s)].map((bill) => (people > 0 ? bill / people : 0));
  const billOf = ({ low, normal, high }: Bills) => [low, normal, high];
  const draw = (title: string, of: (bills: Bills) => number[]) => {
    const scale = scaleOf(rows.flatMap(([, bills]) => of(bills)));
    const bars = rows.map(([name, bills]) => {
      const values = of(bills);
      const [low, high] = [Math.min(...values), Math.max(...values)];
      const text = fill(words.rowRange, { low: f.about(low), high: f.about(high) });
      return line(name, text, spanBar(scale, low, high, { dot: bills.normal && (values[1] ?? 0) }));
    });
    return `<h3>${title}</h3>${bars.join('')}`;
  };
  const tabled = (title: string, of: (bills: Bills) => number[]) =>
    table(
      words.none,
      title,
      ['', words.low, words.normal, words.busy],
      rows.map(([name, bills]) => [name, ...of(bills).map(f.cell)]),
    );
  return {
    finding: fill(words.predictabilityFinding, {
      inhouse: f.percent(inhouse.billSwing),
      provider: f.percent(provider.billSwing),
      inhouseUnit: f.percent(inhouse.unitSwing),
      providerUnit: f.percent(provider.unitSwing),
    }),
    picture: draw(words.bill, billOf) + draw(words.unitCost, perPerson),
    table: tabled(words.bill, billOf) + tabled(words.unitCost, perPerson),
  };
}
