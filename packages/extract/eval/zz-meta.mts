import { readPages } from "/work/main/packages/extract/eval/read-pages.ts";
import { writeFileSync } from "node:fs";
const { extractor } = await import(process.argv[2]!);
const out:any={};
for (const p of readPages("/work/shared/data")) { try { const a=extractor.extract({source:{kind:"url",url:p.url},url:p.url,bytes:p.bytes,contentType:null,fetchedAt:"2026-01-01T00:00:00Z"},{});
 out[p.id.slice(0,10)]={url:p.url,title:a.title,by:a.byline.map((x:any)=>[x.name,x.role,x.organisation].filter(Boolean).join(" ~ ")),pub:a.published?.value+" "+a.published?.source+" "+a.published?.words,mod:a.modified?.value+" "+a.modified?.source,publisher:a.publisher?.name,kind:a.kind,lang:a.language?.code,section:a.section,standfirst:a.standfirst,dateline:a.dateline?.place};} catch(e:any){out[p.id.slice(0,10)]=String(e.message)} }
writeFileSync(process.argv[3]!,JSON.stringify(out,null,1));
