/** For inserts of many rows: a statement takes so many values and no more. */
export const enLots = <T>(tous: readonly T[], taille: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(tous.length / taille) }, (_, rang) =>
    tous.slice(rang * taille, (rang + 1) * taille),
  );
