/** A name without an honorific before it: "Mr Lavrov" gives "Lavrov". */
export function stripHonorific(name: string): string {
  return name.replace(/^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|gen|col|lt|sgt|maj|capt)\.?\s+(?=\S)/i, "");
}
