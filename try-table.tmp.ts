import { readFileSync } from 'node:fs';
import { parse } from '/tmp/wt/intake/node_modules/yaml/dist/index.js';
import { officeText } from '/tmp/wt/intake/src/fixtures/office-file.ts';
import { partsOf } from '/tmp/wt/intake/src/intake/table/tables.ts';
import { assignmentsOf } from '/tmp/wt/intake/src/intake/table/assignments.ts';
import { unitDesk } from '/tmp/wt/intake/src/intake/units/proposals.ts';
import { nothingKnown } from '/tmp/wt/intake/src/intake/known.ts';
const text = readFileSync('/work/shared/seeds/002_5736acca346afbbf.txt','utf8');
const parts = partsOf(officeText(text));
const isNew = process.argv[2]==='new';
const units = parse(readFileSync('/tmp/wt/intake/tests/frozen/content/localities/binh-tan/units.yaml','utf8')) as any[];
const known = isNew ? nothingKnown('moi') : {locality:'binh-tan', name:'Quận Bình Tân', authority:'ubnd', units: units.map(u=>({id:u.id, isGroup:u.kind==='nhom', spellings:[u.name,u.short,u.head,...(u.aliases??[])].filter(Boolean)})), fields: parse(readFileSync('/tmp/wt/intake/tests/frozen/content/fields.yaml','utf8')) as any, indicators:[], abbreviations: parse(readFileSync('/tmp/wt/intake/tests/frozen/content/abbreviations.yaml','utf8')) as any};
const desk = unitDesk(known);
const doc = parse(readFileSync('/tmp/wt/intake/tests/frozen/content/localities/binh-tan/documents/7679-qd-ubnd-2022.mdx','utf8').split('\n---\n')[0]!.slice(4),{schema:'failsafe'}) as any;
const taken=new Set<string>();
const got = parts.tables.map(t=>assignmentsOf(t,{known,desk,period:{start:'2023-01-01',end:'2023-12-31'},issued:'2022-12-30',taken}));
const as = got.flatMap(g=>g.assignments);
console.log(parts.tables.length, as.length, got.flatMap(g=>g.groups).map(g=>g.number+' '+g.title));
const exp = new Map(doc.assignments.map((a:any)=>[a.id,a]));
for (const a of as) { const e:any = exp.get(a.id); if(!e){console.log('EXTRA',a.id,a.task);continue}
 const cmp=(k:string,x:any,y:any)=>{ if(JSON.stringify(x)!==JSON.stringify(y)) console.log(a.id,k,JSON.stringify(x),'<>',JSON.stringify(y)); };
 cmp('due',a.due,e.due); if(!isNew){cmp('leads',a.leads,e.leads??[]); cmp('coop',a.cooperating,e.cooperating??[]);} cmp('del',a.deliverables,e.deliverables??[]); cmp('note',a.cooperationNote,e.cooperationNote??null); if(!isNew)cmp('field',a.field,e.field)}
for (const id of exp.keys()) if(!as.some(a=>a.id===id)) console.log('MISSING',id);
if(isNew){ for(const a of as) console.log(a.id, a.leads.join(), '|', a.cooperating.join()); console.log(JSON.stringify(desk.proposed().units,null,1)); }
for (const d of got.flatMap(g=>g.doubts)) console.log(d.assignment,d.code,d.field,JSON.stringify(d.place),d.words.slice(0,60),'=>',d.choice.slice(0,100));
