import { isPersonName } from "./is-person-name.ts";

const labelled =
  /^(?:本[报報刊站网網]|特[约約派]|首席|实习|實習)?(?:记者|記者|作者|撰文|文)\s*(?:[:：/／|丨]\s*|\s)(.{2,60})$/u;
/** Within a line of data ("2023-11-13　来源：…　作者：…"), up to the next label. */
const within =
  /[\s　|｜](?:记者|記者|作者|撰文)\s*[:：]\s*(.{2,40}?)(?=\s*(?:来源|來源|编辑|編輯|责任编辑|责编|时间|發布|发布|浏览)|$)/u;
/** "記者林佳穎／台北報導": the place of the report after the name. */
const before = /(?:^|[\s　|｜])(?:记者|記者)\s?(\p{Script=Han}{2,4})(?=\s?[／/])/u;
const after = /^(.{2,40}?)\s*(?:记者|記者|기자|특파원)(?:\s.*)?$/u;

/** The names of a Chinese, Japanese or Korean byline, whose label may follow the name; null where the line is none. */
export function eastAsianByline(line: string): string[] | null {
  if (!/[\p{Script=Han}\p{Script=Hangul}]/u.test(line)) return null;
  const words = before.exec(line)?.[1] ?? labelled.exec(line)?.[1] ?? within.exec(line)?.[1] ?? after.exec(line)?.[1];
  if (words === undefined) return null;
  const names = words.split(/[\s、，,／/·・]+/u).filter(isPersonName);
  return names.length > 0 ? names : null;
}
