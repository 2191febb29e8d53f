const SECONDE = 1_000;
const PLAFOND = 15 * 60 * SECONDE;

/** 5 s, 10 s, 20 s … then every quarter of an hour: 40 tries last more than 8 hours. */
export const delaiAvantReprise = (tentatives: number): number =>
  Math.min(PLAFOND, 5 * SECONDE * 2 ** Math.min(20, tentatives - 1));

export const TENTATIVES_MAX = 40;
