const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in HTML: `a<b` → `a&lt;b`. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** Puts texts into holes, as they are: `('in {{a}}', { a: 'b' })` → `in b`. */
export function fill(template: string, texts: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_hole, name: string) => texts[name] ?? '');
}
