import { openFolder } from '../../tests/search/node-engine.ts';
import { asksOf, keyOf } from './keys.ts';
const e=await openFolder('/tmp/search-dist/pagefind',(process.argv[3] as any)??'ka');
for (const w of process.argv[2]!.split(' ')){ console.log(w,keyOf(w),asksOf(w));
 for(const a of asksOf(w)){const r=await e.index.search(a);console.log('  ask',a,r.results.length, await Promise.all(r.results.slice(0,30).map(async h=>[(await h.data()).url.replace(/.*?(articles|glossary)/,'$1'),h.score.toFixed(2),h.words.length,h.matchedMetaFields??''].join(':'))))}
}
