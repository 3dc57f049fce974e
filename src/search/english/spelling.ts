/** British beginnings and their American twins. */
const twins: readonly (readonly [string, string])[] = `
centre center,theatre theater,litre liter,fibre fiber,labour labor,colour color,favour favor,
behaviour behavior,neighbour neighbor,honour honor,endeavour endeavor,humour humor,defence defense,
offence offense,licence license,practise practice,catalogue catalog,dialogue dialog,
analogue analog,programme program,judgement judgment,travell travel,cancell cancel,labell label,
modell model,counsell counsel,signall signal,fulfil fulfill,enrol enroll,skilful skillful,
instalment installment,cheque check,grey gray,ageing aging,sceptic skeptic,storey story`
  .trim()
  .split(/,\s*/)
  .map((pair) => pair.split(' ') as [string, string]);

/** The letter of organise, organize and analyse, analyze, before the endings that a verb takes. */
const british = /(?<=..[iy])s(?=(?:e[drs]?|ers|ing|ations?)$)/;
const american = /(?<=..[iy])z(?=(?:e[drs]?|ers|ing|ations?)$)/;

/** One spelling for both sides of the Atlantic: centres → centers, organisation → organization. */
export function oneSpelling(word: string): string {
  const twin = twins.find(([start, other]) => word.startsWith(start) && !word.startsWith(other));
  return (twin ? twin[1] + word.slice(twin[0].length) : word).replace(british, 'z');
}

/** The spellings under which a word may stand in a text: center → center, centre. */
export function spellings(word: string): string[] {
  const found = [word, word.replace(british, 'z'), word.replace(american, 's')];
  for (const [one, other] of twins) {
    if (word.startsWith(other)) found.push(one + word.slice(other.length));
    else if (word.startsWith(one)) found.push(other + word.slice(one.length));
  }
  return [...new Set(found)];
}
