type Defini<T> = { readonly [C in keyof T]?: Exclude<T[C], undefined> };

/** Without the fields that are unset. */
export const definis = <T extends object>(objet: T | undefined): Defini<T> =>
  Object.fromEntries(Object.entries(objet ?? {}).filter(([, valeur]) => valeur !== undefined)) as Defini<T>;
