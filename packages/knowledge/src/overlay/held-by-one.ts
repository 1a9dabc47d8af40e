const single =
  /^(president|monarch|crown-prince|prime-minister|chancellor|supreme-leader|junta-leader|council-chair|chief-executive|pope|.*-minister|attorney-general|secretary-general|central-bank-governor|military-chief|intelligence-chief|speaker|commission-president|council-president|managing-director)$/;

/** True for offices that one person holds at a time, so that a new holder ends the term of the one before. */
export function heldByOne(office: string): boolean {
  return single.test(office);
}
