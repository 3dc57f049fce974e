import { measureForms } from './forms.ts';
const t=Date.now();
const r=await measureForms(process.argv[2]??'/work/shared/search/ka-forms.json');
for (const k of ['own','stock'] as const){const x=r[k];console.log(k,'pairs',x.pairs,(100*x.found/x.pairs).toFixed(1),'lemma',(100*x.foundFromLemma/x.fromLemma).toFixed(1),'precision',(100*x.right/x.returned).toFixed(1),'ff',x.falseFriends,x.mistaken.join('; ')); if(k==='own')console.log(x.missed.join('; ').slice(0,3000))}
console.log(r.warmQuery.toFixed(1),'ms', Date.now()-t);
