import { readSlots } from './read.ts';
for (const t of process.argv.slice(2)) { const r = readSlots(t); console.log(t,'\n ', r.words.map(w=>`${w.raw}/${w.speech}`).join(' '),'\n ', r.sure.toFixed(1), JSON.stringify(Object.fromEntries(Object.entries(r.event).map(([k,v])=>[k,v?.text]))), JSON.stringify(Object.fromEntries(Object.entries(r.mentioned).map(([k,v])=>[k,v?.text])))); }
