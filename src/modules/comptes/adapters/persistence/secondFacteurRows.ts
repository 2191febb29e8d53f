import type { EtatSecondFacteur } from '../../domain/second-facteur/SecondFacteur.ts';

export interface SecondFacteurRow {
  utilisateur_id: number;
  version: number;
  secret: string;
  prepare_le: string;
  session: string | null;
  actif_depuis: string | null;
  dernier_pas: number | null;
  codes_de_secours: string;
}

export const rowDe = (etat: EtatSecondFacteur): SecondFacteurRow => ({
  utilisateur_id: etat.utilisateurId,
  version: etat.version,
  secret: etat.secret,
  prepare_le: etat.prepareLe.toISOString(),
  session: etat.session,
  actif_depuis: etat.actifDepuis?.toISOString() ?? null,
  dernier_pas: etat.dernierPas,
  codes_de_secours: JSON.stringify(etat.codesDeSecours),
});

export const etatDepuis = (row: SecondFacteurRow): EtatSecondFacteur => ({
  utilisateurId: row.utilisateur_id,
  version: row.version,
  secret: row.secret,
  prepareLe: new Date(row.prepare_le),
  session: row.session,
  actifDepuis: row.actif_depuis === null ? null : new Date(row.actif_depuis),
  dernierPas: row.dernier_pas,
  codesDeSecours: JSON.parse(row.codes_de_secours) as string[],
});
