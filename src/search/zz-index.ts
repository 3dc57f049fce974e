import { readTerms, writeIndex } from '#build/search-index.ts';
const t=Date.now();
console.log(await writeIndex(process.argv[2]??'/tmp/search-dist', await readTerms('/work/main/content/glossary')), Date.now()-t,'ms');
