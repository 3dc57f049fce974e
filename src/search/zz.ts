import { openFolder } from '../../tests/search/node-engine.ts';
import { createSearch } from './search.ts';
import { readFileSync } from 'node:fs';
(globalThis as any).DEBUG=!!process.argv[3];
const dist=process.argv[2]??'/tmp/synth', only=process.argv[3];
const qs=JSON.parse(readFileSync(process.env.QUERIES??'/work/shared/search/queries.json','utf8'));
const slug=(u:string)=>u.replace(/^https?:\/\/[^/]+/,'').replace(/^\/en\//,'/').replace(/^\/(articles|tools)\//,'').replace(/\/(#.*)?$/,'').replace(/^\/glossary.*/,'glossary').replace(/\//g,'');
for (const l of ['ka','en'] as const){
  const e=await openFolder(dist+'/pagefind',l); const s=createSearch(e,l);
  let ok=0,n=0;
  for (const q of qs.filter((q:any)=>q.lang===l && (!only||q.q.includes(only)))){ n++;
    const b=e.requests.length; const t=performance.now(); const o=await s(q.q); const ms=performance.now()-t;
    const top=o.results.map(r=>slug(r.url)); const hit=top.slice(0,q.within).some(x=>q.expect.includes(x)); if(hit)ok++;
    console.log(hit?'ok ':'MISS',q.q,'|',o.state,o.results.length,o.instead.map(i=>i.typed+'→'+i.shown).join(),'|',o.results.slice(0,5).map(r=>r.url.replace(/^https?:\/\/[^/]+/,'')).join(' '),'| req',e.requests.length-b, ms.toFixed(0)+'ms', o.state==='error'?String((o.cause as Error).stack).slice(0,300):'');
    if(only) for (const r of o.results.slice(0,4)) console.log('   ',r.url,JSON.stringify(r.heading.map(p=>p.hit?`[${p.text}]`:p.text).join('')), r.excerpt.map(p=>p.hit?`[${p.text}]`:p.text).join(''));
  }
  console.log(l,ok,'/',n);
}
