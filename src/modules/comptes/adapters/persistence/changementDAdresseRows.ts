import type { Courriel } from '../../../../kernel/domain/Courriel.ts';
import type { EtatChangementDAdresse } from '../../domain/adresse/ChangementDAdresse.ts';

export interface ChangementDAdresseRow {
  utilisateur_id: number;
  version: number;
  nouvelle: string;
  demande_le: string;
  confirme_par_ancienne_le: string | null;
  confirme_par_nouvelle_le: string | null;
}

export const rowDe = (etat: EtatChangementDAdresse): ChangementDAdresseRow => ({
  utilisateur_id: etat.utilisateurId,
  version: etat.version,
  nouvelle: etat.nouvelle,
  demande_le: etat.demandeLe.toISOString(),
  confirme_par_ancienne_le: etat.confirmeParAncienneLe?.toISOString() ?? null,
  confirme_par_nouvelle_le: etat.confirmeParNouvelleLe?.toISOString() ?? null,
});

export const etatDepuis = (row: ChangementDAdresseRow): EtatChangementDAdresse => ({
  utilisateurId: row.utilisateur_id,
  version: row.version,
  nouvelle: row.nouvelle as Courriel,
  demandeLe: new Date(row.demande_le),
  confirmeParAncienneLe: instantDe(row.confirme_par_ancienne_le),
  confirmeParNouvelleLe: instantDe(row.confirme_par_nouvelle_le),
});

const instantDe = (texte: string | null): Date | null => (texte === null ? null : new Date(texte));
