import type { Jour } from '../../kernel/domain/Jour.ts';
import type { Prestataire } from '../../modules/memoires/application/ports/Prestataires.ts';
import { prestataireDuMemoire } from '../../modules/memoires/application/prestataireDuMemoire.ts';
import type { DonneesMemoire } from '../../modules/memoires/domain/DonneesMemoire.ts';
import type { Mission } from '../../modules/memoires/domain/Mission.ts';
import { numeroDeBrouillon, numeroDeMemoire } from '../../modules/memoires/domain/numeros.ts';
import { JOUR_MS } from './calendrier.ts';
import type { JuridictionEnPlace } from './Decor.ts';
import type { Modele } from './modelesEnMasse.ts';

export interface Copie {
  readonly structure: Prestataire;
  readonly juridiction: JuridictionEnPlace;
  /** How much earlier than the model; its days as well, so that what came first still does. */
  readonly avance: number;
  readonly serie: number;
  readonly prochainId: () => number;
  readonly prochainNumero: () => number;
  readonly prochainBrouillon: () => number;
}

/** The same life for other parties, somewhat earlier: what was in order stays so. */
export const copierModele = (modele: Modele, copie: Copie): readonly DonneesMemoire[] => {
  const ids = new Map(modele.map(({ id }) => [id, copie.prochainId()]));
  return modele.map((memoire) => copier(memoire, copie, (id) => ids.get(id) ?? id));
};

const copier = (memoire: DonneesMemoire, copie: Copie, idDe: (id: number) => number): DonneesMemoire => {
  const { structure, juridiction, avance, serie } = copie;
  const avant = (instant: Date): Date => new Date(instant.getTime() - avance);
  const adresse = memoire.entete.juridictionId === null ? null : juridiction;
  const [service] = structure.services;
  const compteBancaireId = structure.comptesBancaires[0]?.id ?? null;
  return {
    ...memoire,
    id: idDe(memoire.id),
    numeroBrouillon: numeroDeBrouillon(
      Number(memoire.numeroBrouillon.slice(3, 7)),
      copie.prochainBrouillon(),
    ),
    numero: memoire.numero === null ? null : numeroDeMemoire(copie.prochainNumero()),
    structureId: structure.id,
    entete: {
      ...memoire.entete,
      juridictionId: adresse?.id ?? null,
      serviceId: service?.id ?? null,
      compteBancaireId,
    },
    mission: missionAvant(memoire.mission, Math.floor(avance / JOUR_MS) + 1, serie),
    reference: memoire.reference === null ? null : `${memoire.reference.slice(0, 7)}${serie}`,
    pieces: memoire.pieces.map((piece) => ({
      ...piece,
      id: copie.prochainId(),
      ajouteeLe: avant(piece.ajouteeLe),
    })),
    etatLe: avant(memoire.etatLe),
    deposeLe: memoire.deposeLe && avant(memoire.deposeLe),
    premierDepotLe: memoire.premierDepotLe && avant(memoire.premierDepotLe),
    dupliqueDe: memoire.dupliqueDe === null ? null : idDe(memoire.dupliqueDe),
    prestataire: prestataireDuMemoire(structure, compteBancaireId),
    destinataire: adresse && { nom: adresse.nom, ville: adresse.ville },
    modification: { ...memoire.modification, le: avant(memoire.modification.le) },
    historique: memoire.historique.map((entree) => ({ ...entree, le: avant(entree.le) })),
  };
};

const missionAvant = (mission: Mission, jours: number, serie: number): Mission => ({
  ...mission,
  numeroParquet:
    mission.numeroParquet &&
    `${mission.numeroParquet.slice(0, 5)}${String(serie % 1_000_000).padStart(6, '0')}`,
  datePrescription: jourAvant(mission.datePrescription, jours),
  debut: jourAvant(mission.debut, jours),
  dateAchevement: jourAvant(mission.dateAchevement, jours),
});

const jourAvant = (jour: Jour | null, jours: number): Jour | null =>
  jour && (new Date(Date.parse(jour) - jours * JOUR_MS).toISOString().slice(0, 10) as Jour);
