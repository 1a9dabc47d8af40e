/** The transitions of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011), unlabelled. */
export const parseAction = { shift: 0, left: 1, right: 2 } as const;
