import type { AccesAccorde } from '../../../../src/modules/structures/domain/rattachement/AccesAccorde.ts';

/** What a gestionnaire grants: to modify the mémoires, without an end, unless told otherwise. */
export const unAcces = (ecart: Partial<AccesAccorde> = {}): AccesAccorde => ({
  periode: { du: null, au: null },
  espaces: { MEMOIRES: 'MODIFICATION' },
  periodesEspaces: {},
  services: [],
  ...ecart,
});
