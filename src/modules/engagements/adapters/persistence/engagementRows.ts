import type { Jour } from '../../../../kernel/domain/Jour.ts';
import { Montant } from '../../../../kernel/domain/Montant.ts';
import type { Value } from '../../../../platform/knex/RawConnection.ts';
import type { BulkColumn } from '../../../../platform/knex/insertInBulk.ts';
import type { Engagement, EtatDEngagement, Poste, TypeDEngagement } from '../../domain/Engagement.ts';

/** Money in cents, days as text; the postes as JSON tuples `[numero, libelle, centimes, statut]`. */
export interface EngagementRow {
  id: number;
  numero: string;
  type: TypeDEngagement;
  etat: EtatDEngagement;
  structure_id: number;
  service_code: string | null;
  service_nom: string | null;
  emetteur_identifiant: string;
  emetteur_designation: string;
  emetteur_service_code: string | null;
  emetteur_service_nom: string | null;
  notifie_le: string;
  montant_ttc: number;
  devise: string;
  numero_marche: string | null;
  postes: string;
}

type PosteTuple = readonly [
  numero: number,
  libelle: string | null,
  centimes: number,
  statut: EtatDEngagement,
];

export const COLONNES: readonly BulkColumn[] = [
  { nom: 'id', type: 'bigint' },
  { nom: 'numero', type: 'text' },
  { nom: 'type', type: 'text' },
  { nom: 'etat', type: 'text' },
  { nom: 'structure_id', type: 'bigint' },
  { nom: 'service_code', type: 'text' },
  { nom: 'service_nom', type: 'text' },
  { nom: 'emetteur_identifiant', type: 'text' },
  { nom: 'emetteur_designation', type: 'text' },
  { nom: 'emetteur_service_code', type: 'text' },
  { nom: 'emetteur_service_nom', type: 'text' },
  { nom: 'notifie_le', type: 'date' },
  { nom: 'montant_ttc', type: 'bigint' },
  { nom: 'devise', type: 'text' },
  { nom: 'numero_marche', type: 'text' },
  { nom: 'postes', type: 'text' },
  { nom: 'range_le', type: 'timestamptz' },
];

/** In the order of `COLONNES`. */
export const valeursDe = (engagement: Engagement, le: Date): readonly Value[] => [
  engagement.id,
  engagement.numero,
  engagement.type,
  engagement.etat,
  engagement.structureId,
  engagement.serviceCode,
  engagement.serviceNom,
  engagement.emetteur.identifiant,
  engagement.emetteur.designation,
  engagement.emetteur.serviceCode,
  engagement.emetteur.serviceNom,
  engagement.notifieLe,
  Number(engagement.montantTtc.centimes),
  engagement.devise,
  engagement.numeroMarche,
  JSON.stringify(engagement.postes.map(tupleDe)),
  le.toISOString(),
];

export const engagementDepuis = (row: EngagementRow): Engagement => ({
  id: row.id,
  numero: row.numero,
  type: row.type,
  etat: row.etat,
  structureId: row.structure_id,
  serviceCode: row.service_code,
  serviceNom: row.service_nom,
  emetteur: {
    identifiant: row.emetteur_identifiant,
    designation: row.emetteur_designation,
    serviceCode: row.emetteur_service_code,
    serviceNom: row.emetteur_service_nom,
  },
  notifieLe: row.notifie_le as Jour,
  montantTtc: Montant.deCentimes(row.montant_ttc),
  devise: row.devise,
  numeroMarche: row.numero_marche,
  postes: (JSON.parse(row.postes) as readonly PosteTuple[]).map(posteDepuis),
});

const tupleDe = ({ numero, libelle, montantTtc, statut }: Poste): PosteTuple => [
  numero,
  libelle,
  Number(montantTtc.centimes),
  statut,
];

const posteDepuis = ([numero, libelle, centimes, statut]: PosteTuple): Poste => ({
  numero,
  libelle,
  montantTtc: Montant.deCentimes(centimes),
  statut,
});
