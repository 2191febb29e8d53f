import type { Courriel } from '../../../../kernel/domain/Courriel.ts';
import type { CodeFournisseur } from '../../domain/identite/CodeFournisseur.ts';
import type { IdentiteExterne } from '../../domain/identite/IdentiteExterne.ts';

export interface IdentiteRow {
  fournisseur: CodeFournisseur;
  sub: string;
  utilisateur_id: number;
  courriel: string;
  liee_le: string;
  vue_le: string | null;
}

export const rowDe = (identite: IdentiteExterne): IdentiteRow => ({
  fournisseur: identite.fournisseur,
  sub: identite.sub,
  utilisateur_id: identite.utilisateurId,
  courriel: identite.courriel,
  liee_le: identite.lieeLe.toISOString(),
  vue_le: identite.vueLe?.toISOString() ?? null,
});

export const identiteDepuis = (row: IdentiteRow): IdentiteExterne => ({
  fournisseur: row.fournisseur,
  sub: row.sub,
  utilisateurId: row.utilisateur_id,
  courriel: row.courriel as Courriel,
  lieeLe: new Date(row.liee_le),
  vueLe: row.vue_le === null ? null : new Date(row.vue_le),
});
