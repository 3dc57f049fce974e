import { openFolder } from '../../tests/search/node-engine.ts';
import { createSearch } from './search.ts';
import { readFileSync } from 'node:fs';
import {brotliCompressSync} from 'node:zlib'; const size=(p:string)=>brotliCompressSync(readFileSync(p)).length;
(globalThis as any).DEBUG=!!process.argv[3];
const dist=process.argv[2]??'/tmp/synth', only=process.argv[3];
const qs=JSON.parse(readFileSync(process.env.QUERIES??'/work/shared/search/queries.json','utf8'));
const slug=(u:string)=>u.replace(/^https?:\/\/[^/]+/,'').replace(/^\/en\//,'/').replace(/^\/(articles|tools)\//,'').replace(/\/(#.*)?$/,'').replace(/^\/glossary.*/,'glossary').replace(/\//g,'');
for (const l of ['ka','en'] as const){
  
  let ok=0,n=0; const fbs:number[]=[],fqs:number[]=[];let fq=0; const frs:number[]=[];
  for (const q of qs.filter((q:any)=>q.lang===l && (!only||q.q.includes(only)))){ n++; const e=await openFolder(dist+'/pagefind',l);
    const s=createSearch(e,l); const b=e.requests.length; let fr=-1,fb=0; const t=performance.now(); const o=await s(q.q,{onFront:()=>{if(fr<0){const rs=e.requests.slice(b);fr=rs.filter(x=>x.includes('fragment')).length; fb=[...e.requests.slice(0,b),...rs].filter(x=>!x.includes('entry')).reduce((n,x)=>n+size(dist+'/pagefind/'+x),0); fq=rs.length}}}); const ms=performance.now()-t; frs.push(fr);fbs.push(fb);fqs.push(fq);const rs=e.requests.slice(b);const fin=rs.filter(x=>x.includes('fragment')).length, ch=rs.filter(x=>x.includes('pf_index')).length;
    const top=o.results.map(r=>slug(r.url)); const hit=top.slice(0,q.within).some(x=>q.expect.includes(x)); if(hit)ok++;
    console.log(hit?'ok ':'MISS',q.q,'|',o.state,o.results.length,o.instead.map(i=>i.typed+'→'+i.shown).join(),'|',o.results.slice(0,5).map(r=>r.url.replace(/^https?:\/\/[^/]+/,'')).join(' '),'| front',fr,'all',fin,'chunkset',rs.filter(x=>x.includes('pf_index')).join(), ms.toFixed(0)+'ms', o.state==='error'?String((o.cause as Error).stack).slice(0,300):'');
    if(only) for (const r of o.results.slice(0,4)) console.log('   ',r.url,JSON.stringify(r.heading.map(p=>p.hit?`[${p.text}]`:p.text).join('')), r.excerpt.map(p=>p.hit?`[${p.text}]`:p.text).join(''));
  }
  console.log(l,ok,'/',n,'front',frs.sort((a,b)=>a-b).join(),'\n bytes to front',fbs.sort((a,b)=>a-b)[fbs.length>>1],fbs.at(-1),'requests',fqs.sort((a,b)=>a-b)[fqs.length>>1],fqs.at(-1));
}
