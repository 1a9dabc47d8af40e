import { scoreHardPages, readHardPage } from "/work/main/packages/extract/eval/score-hard-pages.ts";
import { hardPages } from "/work/main/packages/extract/eval/gold/hard-pages.ts";
console.log(scoreHardPages());
for (const p of hardPages()) {
  const a = readHardPage(p); const e:string[]=[];
  if (!a) { console.log(p.id,"REFUSED"); continue; }
  if (a.title!==p.title) e.push(`title: ${a.title}`);
  const n=a.byline.map(x=>x.name); if (n.join("|")!==p.authors.join("|")) e.push(`authors: ${n.join("|")} (gold ${p.authors.join("|")})`);
  if ((a.published?.value??null)!==p.published) e.push(`published: ${a.published?.value} ${a.published?.source} (gold ${p.published})`);
  if ((a.modified?.value??null)!==p.modified) e.push(`modified: ${a.modified?.value} ${a.modified?.source} (gold ${p.modified})`);
  if ((a.kind==="unknown"?"news":a.kind)!==p.kind) e.push(`kind ${a.kind} (${p.kind})`);
  if (a.language?.code!==p.language) e.push(`lang ${a.language?.code}`);
  if (a.publisher?.name!==p.publisher) e.push(`publisher ${a.publisher?.name} (${p.publisher})`);
  if (a.canonicalUrl?.replace(/\/$/,"")!==p.canonical.replace(/\/$/,"")) e.push(`canon ${a.canonicalUrl}`);
  if (e.length) console.log("##",p.id,"\n   "+e.join("\n   "));
}
