import type { Acteur, Habilitation } from '../../../kernel/application/Acteur.ts';
import type { CodeEspace, NiveauEspace } from '../../../kernel/domain/Espace.ts';
import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import { ActeInterdit, EspaceMemoiresFerme, MemoireIntrouvable } from '../domain/erreurs.ts';
import {
  transition,
  transitionsDepuis,
  TRANSITIONS,
  type Acte,
  type CodeEtat,
  type Intervenant,
} from '../domain/etats.ts';
import type { EspaceJuridiction } from '../domain/vues.ts';
import { niveauParMandat } from './mandats.ts';

type FaitsDuMemoire = Pick<
  DonneesMemoire,
  'id' | 'structureId' | 'mandataire' | 'numero' | 'etat' | 'entete'
>;

/** The espace in which each kind of act is done. */
const ESPACES: Readonly<Record<Intervenant, 'MEMOIRES' | EspaceJuridiction>> = {
  prestataire: 'MEMOIRES',
  agent: 'MEMOIRES_RECUS',
  magistrat: 'TAXATION',
  paiement: 'PAIEMENT',
};

/** The espace of those who hold a mémoire in this état, and so answer a relance; null when nobody does. */
export const espaceQuiRepond = (etat: CodeEtat): EspaceJuridiction | null => {
  const espace = ESPACES[transition(etat, 'REPONDRE_A_LA_RELANCE')?.par ?? 'prestataire'];
  return espace === 'MEMOIRES' ? null : espace;
};

const INTERVENANTS = Object.keys(ESPACES) as readonly Intervenant[];

const niveau = (acteur: Acteur, structureId: number | null, espace: CodeEspace): NiveauEspace | undefined =>
  acteur.habilitations.find((habilitation) => habilitation.structureId === structureId)?.espaces[espace];

/** The structure that files now for this one: the last one that replaces it after a change of SIRET, or itself. */
export const structureQuiDepose = (acteur: Acteur, structureId: number): number =>
  acteur.habilitations.find((sienne) => sienne.structureId === structureId)?.teteId ?? structureId;

/** A draft under a SIRET that has changed is on its way to the new fiche: until it is there, it is only read. */
const niveauEnPrestataire = (
  acteur: Acteur,
  { structureId, etat }: FaitsDuMemoire,
): NiveauEspace | undefined => {
  const sien = niveau(acteur, structureId, 'MEMOIRES');
  const enRoute = etat === 'BROUILLON' && structureQuiDepose(acteur, structureId) !== structureId;
  return enRoute && sien !== undefined ? 'CONSULTATION' : sien;
};

/** A juridiction knows of a mémoire from its deposit on, never of a draft. */
const niveauDe = (
  acteur: Acteur,
  memoire: FaitsDuMemoire,
  intervenant: Intervenant,
): NiveauEspace | undefined => {
  if (intervenant !== 'prestataire') {
    const juridictionId = memoire.numero === null ? null : memoire.entete.juridictionId;
    return niveau(acteur, juridictionId, ESPACES[intervenant]);
  }
  const propre = niveauEnPrestataire(acteur, memoire);
  if (propre === 'MODIFICATION') return propre;
  return niveauParMandat(acteur, memoire.structureId, memoire.mandataire) ?? propre;
};

export const peutLire = (acteur: Acteur, memoire: FaitsDuMemoire): boolean =>
  INTERVENANTS.some((intervenant) => niveauDe(acteur, memoire, intervenant) !== undefined);

/** For the structure that files (or its mandataire), and not only for the court that receives. */
export const litEnPrestataire = (acteur: Acteur, memoire: FaitsDuMemoire): boolean =>
  niveauDe(acteur, memoire, 'prestataire') !== undefined;

/** For the court that received it: never a draft, nor a mémoire that another court received. */
export const litEnJuridiction = (acteur: Acteur, memoire: FaitsDuMemoire): boolean =>
  INTERVENANTS.some(
    (intervenant) => intervenant !== 'prestataire' && niveauDe(acteur, memoire, intervenant) !== undefined,
  );

export const peutAgirComme = (acteur: Acteur, memoire: FaitsDuMemoire, intervenant: Intervenant): boolean =>
  niveauDe(acteur, memoire, intervenant) === 'MODIFICATION';

/**
 * Writes for the structure, or runs it, by a right of her own: what it keeps for its people (its pieces, its whole IBANs)
 * is not shown to those who file for it under a mandat.
 */
export const estDeLaStructure = (acteur: Acteur, structureId: number): boolean =>
  acteur.habilitations.some(
    (sienne) =>
      sienne.structureId === structureId &&
      (sienne.role !== 'SIMPLE' || sienne.espaces.MEMOIRES === 'MODIFICATION'),
  );

/**
 * The IBAN is whole for those of the structure who write for it or run it, and for those who act for the court. Whoever
 * only reads, or files under a mandat, sees its last characters: enough to know it again.
 */
export const litLIban = (acteur: Acteur, memoire: FaitsDuMemoire): boolean =>
  estDeLaStructure(acteur, memoire.structureId) ||
  INTERVENANTS.some(
    (intervenant) => intervenant !== 'prestataire' && peutAgirComme(acteur, memoire, intervenant),
  );

/** What this person may do to this mémoire now. */
export const actesOuverts = (acteur: Acteur, memoire: FaitsDuMemoire): readonly Acte[] =>
  transitionsDepuis(memoire.etat)
    .filter(({ par }) => peutAgirComme(acteur, memoire, par))
    .map(({ acte }) => acte);

/** As a model or to correct a refused one: any mémoire of a structure for which the person may write. */
export const peutDupliquer = (acteur: Acteur, memoire: FaitsDuMemoire): boolean =>
  memoire.etat !== 'SUPPRIME' && peutAgirComme(acteur, memoire, 'prestataire');

/** @throws MemoireIntrouvable */
export const exigerLecture = (acteur: Acteur, memoire: FaitsDuMemoire): void => {
  if (!peutLire(acteur, memoire)) throw new MemoireIntrouvable(memoire.id);
};

/** The pieces of a deleted draft are nobody's to read. @throws MemoireIntrouvable */
export const exigerLectureDesPieces = (
  acteur: Acteur,
  memoire: FaitsDuMemoire & { readonly id: number },
): void => {
  exigerLecture(acteur, memoire);
  if (memoire.etat === 'SUPPRIME') throw new MemoireIntrouvable(memoire.id);
};

/**
 * Whether the état knows the act is for the mémoire to say.
 * @throws MemoireIntrouvable, ActeInterdit
 */
export const exigerActe = (acteur: Acteur, memoire: FaitsDuMemoire, acte: Acte): void => {
  exigerLecture(acteur, memoire);
  const possible = transition(memoire.etat, acte);
  const intervenants = possible
    ? [possible.par]
    : TRANSITIONS.filter((autre) => autre.acte === acte).map(({ par }) => par);
  if (!intervenants.some((intervenant) => peutAgirComme(acteur, memoire, intervenant)))
    throw new ActeInterdit(acte);
};

/** The structures and juridictions for which the person enters an espace. */
export const habilitationsPour = (
  acteur: Acteur,
  espace: 'MEMOIRES' | EspaceJuridiction,
  requis: NiveauEspace = 'CONSULTATION',
): readonly Habilitation[] =>
  acteur.habilitations.filter(({ espaces }) => {
    const ouvert = espaces[espace];
    return ouvert !== undefined && (requis === 'CONSULTATION' || ouvert === 'MODIFICATION');
  });

/** Whose files an account keeps ahead of a mémoire: those of the structure for which it files. @throws EspaceMemoiresFerme */
export const exigerStructureDesFichiers = (acteur: Acteur): number => {
  const sienne = habilitationsPour(acteur, 'MEMOIRES', 'MODIFICATION').find(
    ({ teteId }) => teteId === undefined,
  );
  if (!sienne) throw new EspaceMemoiresFerme(null);
  return sienne.structureId;
};
