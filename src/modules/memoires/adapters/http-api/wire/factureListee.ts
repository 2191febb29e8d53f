import { z } from 'zod';
import { enInstant, enJourDeParis, instantRendu, jourRendu } from '../../../../../platform/api/wire/dates.ts';
import { enEuros, montantRendu } from '../../../../../platform/api/wire/montants.ts';
import { Montant } from '../../../../../kernel/domain/Montant.ts';
import type { MemoireDePartenaire } from '../../../application/ports/MemoiresPourPartenaires.ts';
import type { StructureNommee, StructuresNommees } from '../../../application/ports/StructuresNommees.ts';
import { idRendu } from './identifiants.ts';
import { DEVISE, TYPE_MEMOIRE } from './memoireDeJustice.ts';
import { statutDe, statutRendu } from './statuts.ts';

export const typeIdentifiantRendu = () =>
  z.enum(['SIRET', 'UE_HORS_FRANCE', 'HORS_UE', 'RIDET', 'TAHITI', 'AUTRE', 'PARTICULIER']);

export type TypeIdentifiantRendu = z.output<ReturnType<typeof typeIdentifiantRendu>>;

/** What both lists of factures say of a mémoire; each adds its id under its own name. */
export const FACTURE_LISTEE = {
  typeDemandePaiement: z.literal(TYPE_MEMOIRE),
  codeFournisseur: z.string(),
  typeIdentifiantFournisseur: typeIdentifiantRendu().optional(),
  designationFournisseur: z.string(),
  idDestinataire: idRendu().optional(),
  codeDestinataire: z.string().optional(),
  designationDestinataire: z.string().optional(),
  typeFacture: z.literal('FACTURE'),
  numeroFacture: z.string(),
  dateFacture: jourRendu().optional(),
  dateDepot: jourRendu().optional(),
  montantHT: montantRendu(),
  montantTTC: montantRendu(),
  montantAPayer: montantRendu(),
  devise: z.literal(DEVISE),
  statut: statutRendu(),
  dateHeureEtatCourant: instantRendu(),
  commentaireEtatCourant: z.string().optional(),
  taille: z.int().nonnegative(),
  numeroBonCommande: z.string().optional(),
};

type FactureListee = z.input<z.ZodObject<typeof FACTURE_LISTEE>>;

/** The structures that rows name, in one query. */
export const structuresDe = (
  lignes: readonly MemoireDePartenaire[],
  structures: StructuresNommees,
): Promise<ReadonlyMap<number, StructureNommee>> =>
  structures.nommer(
    lignes.flatMap(({ structureId, juridictionId }) => [structureId, juridictionId ?? []].flat()),
  );

export const montantsDe = ({ ht, ttc, retenu }: MemoireDePartenaire) => ({
  montantHT: enEuros(ht),
  montantTTC: enEuros(ttc ?? Montant.zero),
  montantAPayer: enEuros(retenu ?? ttc ?? Montant.zero),
});

export const factureListee = (
  memoire: MemoireDePartenaire,
  structures: ReadonlyMap<number, StructureNommee>,
): FactureListee => {
  const fournisseur = structures.get(memoire.structureId);
  const destinataire = memoire.juridictionId === null ? undefined : structures.get(memoire.juridictionId);
  const depot = memoire.deposeLe === null ? {} : datesDe(memoire.deposeLe);
  return {
    typeDemandePaiement: TYPE_MEMOIRE,
    codeFournisseur: memoire.identifiant,
    ...(fournisseur && {
      typeIdentifiantFournisseur: fournisseur.typeIdentifiant as TypeIdentifiantRendu,
    }),
    designationFournisseur: memoire.designation,
    ...(destinataire && {
      idDestinataire: destinataire.id,
      codeDestinataire: destinataire.identifiant,
    }),
    ...(memoire.destinataire !== null && { designationDestinataire: memoire.destinataire }),
    typeFacture: 'FACTURE',
    numeroFacture: memoire.numero,
    ...depot,
    ...montantsDe(memoire),
    devise: DEVISE,
    statut: statutDe(memoire.etat),
    dateHeureEtatCourant: enInstant(memoire.etatLe),
    ...(memoire.commentaire !== null && { commentaireEtatCourant: memoire.commentaire }),
    taille: memoire.taille,
    ...(memoire.numeroEngagement !== null && { numeroBonCommande: memoire.numeroEngagement }),
  };
};

const datesDe = (deposeLe: Date) => ({
  dateFacture: enJourDeParis(deposeLe),
  dateDepot: enJourDeParis(deposeLe),
});
