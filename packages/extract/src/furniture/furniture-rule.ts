import type { Furniture } from "@dateline/core";
import type { RawBlock } from "../block/index.ts";

/** What the rules know about the page around a block. */
export interface RuleContext {
  index: number;
  blocks: readonly RawBlock[];
  /** Index of the first and the last block that reads as running text of the body. */
  firstSentence: number;
  lastSentence: number;
  language: string | null;
  title: string;
  standfirst: string | null;
  authors: readonly string[];
  isGallery: boolean;
  /** True for the lines that belong to the posts of a live page, whatever their form. */
  isPostLine: (text: string) => boolean;
  /** Languages the page around the article is written in. */
  frame: ReadonlySet<string>;
  /** True where short lines are the stuff of the piece, as in lists and tables of results. */
  isList: boolean;
  /** Index of the note on a company at the end of a press release; infinity where there is none. */
  about: number;
  /** Indexes of the paragraphs that only say again what another says: pull quotes and doubled text. */
  repeats: ReadonlySet<number>;
  /** Characters of all blocks. */
  length: number;
}

/** One reason to take a block out; rules are tried in order and the first that holds names the reason. */
export interface FurnitureRule {
  name: string;
  reason: Furniture["reason"];
  holds(block: RawBlock, context: RuleContext): boolean;
}
