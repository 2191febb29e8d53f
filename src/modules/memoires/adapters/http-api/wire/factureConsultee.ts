import { z } from 'zod';
import { Montant } from '../../../../../kernel/domain/Montant.ts';
import { enJourDeParis, enMinute, jourRendu, minuteRendue } from '../../../../../platform/api/wire/dates.ts';
import { enEuros, montantRendu } from '../../../../../platform/api/wire/montants.ts';
import type { MemoireConsulte } from '../../../application/ConsulterMemoire.ts';
import type { Referentiel } from '../../../application/ports/Referentiel.ts';
import type { StructureNommee } from '../../../application/ports/StructuresNommees.ts';
import { montantDeLaLigne, type LigneDeMemoire } from '../../../domain/LigneDeMemoire.ts';
import { poidsDes, type PieceDeMemoire } from '../../../domain/PieceDeMemoire.ts';
import { typeIdentifiantRendu, type TypeIdentifiantRendu } from './factureListee.ts';
import { idRendu } from './identifiants.ts';
import { CADRE_MEMOIRE, DEVISE, MODES_DE_DEPOT } from './memoireDeJustice.ts';
import { modeDeDepot } from './modeDeDepot.ts';
import { statutDe, statutRendu } from './statuts.ts';

const page = <const S extends string>(suffixe: S) =>
  Object.fromEntries(
    ['pageCourante', 'pages', 'nbResultatsParPage', 'total'].map((nom) => [`${nom}${suffixe}`, z.int()]),
  ) as Record<`${'pageCourante' | 'pages' | 'nbResultatsParPage' | 'total'}${S}`, z.ZodInt>;

/** Everything is on one page: a mémoire has a few hundred lines at most. */
const pageDe = <const S extends string>(suffixe: S, total: number) =>
  ({
    [`pageCourante${suffixe}`]: 1,
    [`pages${suffixe}`]: total === 0 ? 0 : 1,
    [`nbResultatsParPage${suffixe}`]: total,
    [`total${suffixe}`]: total,
  }) as Record<`${'pageCourante' | 'pages' | 'nbResultatsParPage' | 'total'}${S}`, number>;

/** FACT of the wire (§3.1), with what a mémoire has of it. */
export const factureConsultee = () =>
  z.object({
    identifiantFactureCPP: idRendu(),
    numeroFacture: z.string(),
    statutFacture: statutRendu(),
    modeDepot: z.enum(MODES_DE_DEPOT),
    rejetTraite: z.boolean(),
    destinataire: z.object({
      destinataireEtat: z.literal('OUI').optional(),
      idDestinataire: idRendu().optional(),
      codeDestinataire: z.string().optional(),
      libelleDestinataire: z.string().optional(),
      designationDestinataire: z.string().optional(),
      adresseDestinataireVille: z.string().optional(),
    }),
    fournisseur: z.object({
      idFournisseur: idRendu(),
      typeIdentifiantFournisseur: typeIdentifiantRendu().optional(),
      codeFournisseur: z.string(),
      designationFournisseur: z.string(),
      raisonSocialeFournisseur: z.string(),
      idServiceFournisseur: idRendu().optional(),
      libelleServiceFournisseur: z.string().optional(),
      adresseFournisseurDetail: z.string().optional(),
      coordBancairesFournisseurCompteBancaire: z.string().optional(),
      coordBancairesBicSwift: z.string().optional(),
      coordBancairesFournisseurType: z.literal('IBAN').optional(),
      coordBancairesFournisseurLibelle: z.string().optional(),
    }),
    cadreDeFacturation: z.object({ codeCadreFacturation: z.literal(CADRE_MEMOIRE) }),
    references: z.object({
      dateFacture: jourRendu().optional(),
      dateDepot: jourRendu().optional(),
      dateCreationFacture: minuteRendue().optional(),
      codeDeviseFacture: z.literal(DEVISE),
      libelleDeviseFacture: z.literal('Euro'),
      typeFacture: z.literal('FACTURE'),
      typeTva: z.enum(['TVA_SUR_DEBIT', 'TVA_SUR_ENCAISSEMENT']),
      modePaiement: z.literal('VIREMENT'),
      tailleTotalePiecesJointes: z.int().nonnegative(),
      numeroBonCommande: z.string().optional(),
    }),
    recapitulatifDeTva: z.object({
      ligneTva: z.array(
        z.object({
          ligneTvaTauxRefCode: z.string().optional(),
          ligneTvaTauxRefValeur: z.number(),
          ligneTvaMontantBaseHtParTaux: montantRendu(),
          ligneTvaMontantTvaParTaux: montantRendu(),
        }),
      ),
      ...page('LignesRecapitulativesTVA'),
    }),
    montantTotal: z.object({
      montantHtTotal: montantRendu(),
      montantTVA: montantRendu(),
      montantTtcAvantRemiseGlobalTTC: montantRendu(),
      montantTtcTotal: montantRendu(),
      montantAPayer: montantRendu(),
    }),
    pieceJointePrincipale: z.object({ idPieceJointePrincipale: idRendu() }).optional(),
    listeDesPiecesJointes: z.object({
      pieceJointe: z.array(
        z.object({
          pieceJointeTypeCode: z.string(),
          pieceJointeTypeLibelle: z.string(),
          pieceJointeDesignation: z.string(),
          pieceJointeId: idRendu(),
          pieceJointeExtension: z.string(),
        }),
      ),
      ...page('ListePiecesJointe'),
    }),
    lignesDePoste: z.object({
      lignePoste: z.array(
        z.object({
          lignePosteNumero: z.int().positive(),
          lignePosteReference: z.string().optional(),
          lignePosteDenomination: z.string(),
          lignePosteQuantite: z.number().optional(),
          lignePosteUniteLibelle: z.string().optional(),
          lignePosteMontantUnitaireHT: montantRendu().optional(),
          lignePosteTauxTva: z.string().optional(),
          lignePosteTauxTvaManuel: z.number().optional(),
          lignePosteMontantHtApresRemise: montantRendu(),
        }),
      ),
      ...page('LignesPoste'),
    }),
    commentaire: z.string().optional(),
  });

type Facture = z.input<ReturnType<typeof factureConsultee>>;

interface Contexte {
  readonly structures: ReadonlyMap<number, StructureNommee>;
  readonly referentiel: Referentiel;
  readonly pourJuridiction: boolean;
  /** The file of a flux brought it. */
  readonly parFlux: boolean;
}

export const factureDe = (consulte: MemoireConsulte, contexte: Contexte): Facture => {
  const { memoire, totaux, retenus } = consulte;
  const { referentiel } = contexte;
  const lignes = [
    ...memoire.lignes.map((ligne) => ligneDe(ligne, referentiel)),
    ...memoire.debours.map(({ rang, libelle, montant }) => ({
      lignePosteNumero: memoire.lignes.length + rang + 1,
      lignePosteReference: 'DEBOURS',
      lignePosteDenomination: libelle,
      lignePosteMontantHtApresRemise: enEuros(montant ?? Montant.zero),
    })),
  ];
  const [premiere] = memoire.pieces;
  return {
    identifiantFactureCPP: memoire.id,
    numeroFacture: memoire.numero ?? memoire.numeroBrouillon,
    statutFacture: statutDe(memoire.etat),
    modeDepot: modeDeDepot(memoire.historique, contexte.parFlux),
    rejetTraite: memoire.etat === 'DUPLIQUE_APRES_REFUS',
    destinataire: destinataireDe(consulte, contexte),
    fournisseur: fournisseurDe(consulte, contexte),
    cadreDeFacturation: { codeCadreFacturation: CADRE_MEMOIRE },
    references: referencesDe(consulte),
    recapitulatifDeTva: {
      ligneTva: totaux.parTaux.map(({ tauxTva, ht, tva }) => ({
        ...codeDuTaux(tauxTva, referentiel),
        ligneTvaTauxRefValeur: tauxTva / 100,
        ligneTvaMontantBaseHtParTaux: enEuros(ht),
        ligneTvaMontantTvaParTaux: enEuros(tva),
      })),
      ...pageDe('LignesRecapitulativesTVA', totaux.parTaux.length),
    },
    montantTotal: {
      montantHtTotal: enEuros(totaux.ht),
      montantTVA: enEuros(totaux.tva),
      montantTtcAvantRemiseGlobalTTC: enEuros(totaux.ttc),
      montantTtcTotal: enEuros(totaux.ttc),
      montantAPayer: enEuros((retenus ?? totaux).ttc),
    },
    ...(premiere && { pieceJointePrincipale: { idPieceJointePrincipale: premiere.id } }),
    listeDesPiecesJointes: {
      pieceJointe: memoire.pieces.map((piece) => pieceDe(piece, referentiel)),
      ...pageDe('ListePiecesJointe', memoire.pieces.length),
    },
    lignesDePoste: { lignePoste: lignes, ...pageDe('LignesPoste', lignes.length) },
    ...(memoire.commentaire !== null && { commentaire: memoire.commentaire }),
  };
};

const destinataireDe = (
  { memoire: { entete, destinataire } }: MemoireConsulte,
  { structures, pourJuridiction }: Contexte,
): Facture['destinataire'] => {
  const etat = pourJuridiction ? ({ destinataireEtat: 'OUI' } as const) : {};
  if (entete.juridictionId === null) return etat;
  const code = structures.get(entete.juridictionId)?.identifiant;
  return {
    ...etat,
    idDestinataire: entete.juridictionId,
    ...(code !== undefined && { codeDestinataire: code }),
    ...(destinataire && {
      libelleDestinataire: destinataire.nom,
      designationDestinataire: destinataire.nom,
      adresseDestinataireVille: destinataire.ville,
    }),
  };
};

const fournisseurDe = (
  { memoire: { structureId, prestataire, entete }, service, ibanEntier }: MemoireConsulte,
  { structures }: Contexte,
): Facture['fournisseur'] => {
  const { designation, identifiant, adresse, compteBancaire } = prestataire;
  const type = structures.get(structureId)?.typeIdentifiant as TypeIdentifiantRendu | undefined;
  return {
    idFournisseur: structureId,
    ...(type !== undefined && { typeIdentifiantFournisseur: type }),
    codeFournisseur: identifiant,
    designationFournisseur: designation,
    raisonSocialeFournisseur: designation,
    ...(entete.serviceId !== null && { idServiceFournisseur: entete.serviceId }),
    ...(service !== null && { libelleServiceFournisseur: service }),
    adresseFournisseurDetail: adresse.join(', '),
    ...(compteBancaire && {
      coordBancairesFournisseurCompteBancaire: ibanEntier
        ? compteBancaire.iban
        : compteBancaire.iban.slice(-4),
      coordBancairesFournisseurType: 'IBAN',
      coordBancairesFournisseurLibelle: compteBancaire.libelle,
      ...(compteBancaire.bic !== null && { coordBancairesBicSwift: compteBancaire.bic }),
    }),
  };
};

const referencesDe = ({ memoire }: MemoireConsulte): Facture['references'] => {
  const { deposeLe, historique, entete, pieces, mission } = memoire;
  const [ouverture] = historique;
  return {
    ...(deposeLe && { dateFacture: enJourDeParis(deposeLe), dateDepot: enJourDeParis(deposeLe) }),
    ...(ouverture && { dateCreationFacture: enMinute(ouverture.le) }),
    codeDeviseFacture: DEVISE,
    libelleDeviseFacture: 'Euro',
    typeFacture: 'FACTURE',
    typeTva: entete.tvaSurLesDebits ? 'TVA_SUR_DEBIT' : 'TVA_SUR_ENCAISSEMENT',
    modePaiement: 'VIREMENT',
    tailleTotalePiecesJointes: poidsDes(pieces),
    ...(mission.numeroEngagement !== null && { numeroBonCommande: mission.numeroEngagement }),
  };
};

const codeDuTaux = (tauxTva: number, referentiel: Referentiel): { readonly ligneTvaTauxRefCode?: string } => {
  const [seul, ...autres] = referentiel.tauxTva().filter(({ pointsDeBase }) => pointsDeBase === tauxTva);
  return seul && autres.length === 0 ? { ligneTvaTauxRefCode: seul.code } : {};
};

const ligneDe = (
  ligne: LigneDeMemoire,
  referentiel: Referentiel,
): Facture['lignesDePoste']['lignePoste'][number] => {
  const { rang, tarifCode, libelle, quantite, unite, prixUnitaire, codeTva, tauxTva } = ligne;
  const nomDUnite = referentiel.unites().find(({ code }) => code === unite)?.libelle.fr;
  return {
    lignePosteNumero: rang + 1,
    ...(tarifCode !== null && { lignePosteReference: tarifCode }),
    lignePosteDenomination: libelle,
    ...(quantite && { lignePosteQuantite: Number(quantite.toString()) }),
    ...(nomDUnite !== undefined && { lignePosteUniteLibelle: nomDUnite }),
    ...(prixUnitaire && { lignePosteMontantUnitaireHT: enEuros(prixUnitaire) }),
    ...(codeTva !== null && { lignePosteTauxTva: codeTva }),
    ...(tauxTva !== null && { lignePosteTauxTvaManuel: tauxTva / 100 }),
    lignePosteMontantHtApresRemise: enEuros(montantDeLaLigne(ligne) ?? Montant.zero),
  };
};

const pieceDe = (
  { id, type, nom }: PieceDeMemoire,
  referentiel: Referentiel,
): Facture['listeDesPiecesJointes']['pieceJointe'][number] => ({
  pieceJointeTypeCode: type,
  pieceJointeTypeLibelle: referentiel.typesPieces().find(({ code }) => code === type)?.libelle.fr ?? type,
  pieceJointeDesignation: nom,
  pieceJointeId: id,
  pieceJointeExtension: /\.([^.]+)$/.exec(nom)?.[1] ?? '',
});
