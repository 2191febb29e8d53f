import type { Jeton, NatureDeJeton } from '../../domain/Jeton.ts';

export interface JetonRow {
  utilisateur_id: number;
  nature: NatureDeJeton;
  empreinte: string;
  cree_le: string;
  expire_le: string;
}

export const rowDe = (jeton: Jeton): JetonRow => ({
  utilisateur_id: jeton.utilisateurId,
  nature: jeton.nature,
  empreinte: jeton.empreinte,
  cree_le: jeton.creeLe.toISOString(),
  expire_le: jeton.expireLe.toISOString(),
});

export const jetonDepuis = (row: JetonRow): Jeton => ({
  utilisateurId: row.utilisateur_id,
  nature: row.nature,
  empreinte: row.empreinte,
  creeLe: new Date(row.cree_le),
  expireLe: new Date(row.expire_le),
});
