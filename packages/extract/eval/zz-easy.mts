import { readGold } from "/work/main/packages/extract/eval/score-metadata.ts";
import pages from "/work/main/packages/extract/eval/gold/pages.json" with { type: "json" };
for (const s of pages as any[]) { const a=readGold(s); const n=a?.byline.map(x=>x.name).join("|"); 
 if (a?.title!==s.title||n!==s.authors.join("|")||(a?.published?.value.slice(0,10)??null)!==s.published) console.log(s.id,s.layout,s.declares.join(),s.traps.join(), a?.title, n, s.authors, a?.published, s.published, s.byline, s.dateWords) }
