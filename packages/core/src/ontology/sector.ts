import { z } from "zod";

/** The sectors of society an actor acts for, code and wording. */
export const sectors = {
  COP: "Police",
  GOV: "Government",
  JUD: "Courts",
  LEG: "Legislature",
  MIL: "Armed forces",
  PRM: "Private military company",
  PTY: "Political party",
  REB: "Rebels",
  SPY: "Intelligence services",
  UAF: "Armed group of unknown side",
  UNK: "Unknown",
  AGR: "Agriculture",
  BUS: "Business",
  CRM: "Organised crime",
  CVL: "Civilians",
  EDU: "Education",
  ELI: "Elites and former officials",
  JRN: "Journalists and media",
  LAB: "Labour",
  MED: "Health workers",
  REF: "Refugees and displaced people",
  OPP: "Opposition",
  PRE: "Prisoners",
  REL: "Religious bodies",
  SOC: "Social groups",
} as const;

export const Sector = z
  .enum(Object.keys(sectors) as [keyof typeof sectors, ...(keyof typeof sectors)[]])
  .meta({ id: "Sector" });
export type Sector = z.infer<typeof Sector>;
