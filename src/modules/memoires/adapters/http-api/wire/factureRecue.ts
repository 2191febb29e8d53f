import { z } from 'zod';
import { entier, id, liste, nombre, objet, texte } from '../../../../../platform/api/wire/champs.ts';
import { jourRecu } from '../../../../../platform/api/wire/dates.ts';
import { montantRecu } from '../../../../../platform/api/wire/montants.ts';
import type { Referentiel } from '../../../application/ports/Referentiel.ts';
import { LIGNES_MAX } from '../../../domain/limites.ts';
import { LIMITES_PIECES } from '../../../domain/PieceDeMemoire.ts';
import { CONTENU_RECU, missionRecue, quantiteRecue, type ContenuRecu } from './contenuRecu.ts';

/** A line that is a sum paid in the name of the State. */
const DEBOURS = 'DEBOURS';

const AUTRE = 'AUTRE';

const lignePoste = () =>
  z.object({
    lignePosteNumero: entier(),
    lignePosteReference: texte(100),
    lignePosteDenomination: texte(1_000),
    lignePosteQuantite: quantiteRecue(),
    lignePosteUnite: texte(60),
    lignePosteMontantUnitaireHT: montantRecu(),
    lignePosteTauxTva: texte(60),
    lignePosteTauxTvaManuel: nombre(),
  });

/** `soumettre` of the wire, as far as a mémoire has it, and `memoire` for what a facture has not. */
export const FACTURE_RECUE = {
  idUtilisateurCourant: nombre(),
  modeDepot: texte(60),
  numeroFactureSaisi: texte(100),
  dateFacture: jourRecu(),
  destinataire: objet({ codeDestinataire: texte(40), codeServiceExecutant: texte(100) }),
  fournisseur: objet({
    idFournisseur: id(),
    idServiceFournisseur: id(),
    codeCoordonneesBancairesFournisseur: id(),
  }),
  cadreDeFacturation: objet({ codeCadreFacturation: texte(60) }),
  references: objet({
    deviseFacture: texte(10),
    typeFacture: texte(40),
    typeTva: texte(40),
    motifExonerationTva: texte(60),
    numeroBonCommande: texte(50),
  }),
  /** Prestations and débours together. */
  lignePoste: liste(lignePoste(), 2 * LIGNES_MAX),
  pieceJointePrincipale: liste(
    z.object({ pieceJointePrincipaleDesignation: texte(200), pieceJointePrincipaleId: id() }),
    LIMITES_PIECES.nombre,
  ),
  pieceJointeComplementaire: liste(
    z.object({
      pieceJointeComplementaireDesignation: texte(200),
      pieceJointeComplementaireType: texte(60),
      pieceJointeComplementaireId: id(),
    }),
    LIMITES_PIECES.nombre,
  ),
  commentaire: texte(4_000),
  memoire: objet({
    categorie: texte(),
    juridictionId: id(),
    codeService: texte(100),
    mission: missionRecue(),
    pieces: CONTENU_RECU.pieces,
  }),
};

type FactureRecue = z.output<z.ZodObject<typeof FACTURE_RECUE>>;

/** What the services of the mémoires take, from what the services of the factures take. */
export const contenuDeLaFacture = (recue: FactureRecue, referentiel: Referentiel): ContenuRecu => {
  const { fournisseur, references, memoire } = recue;
  const lignes = recue.lignePoste ?? [];
  return {
    entete: {
      structureId: fournisseur?.idFournisseur,
      juridictionId: memoire?.juridictionId,
      codeJuridiction: recue.destinataire?.codeDestinataire,
      serviceId: fournisseur?.idServiceFournisseur,
      codeService: recue.memoire?.codeService,
      categorie: memoire?.categorie,
      compteBancaireId: fournisseur?.codeCoordonneesBancairesFournisseur,
      tvaSurLesDebits: references?.typeTva === undefined ? undefined : references.typeTva === 'TVA_SUR_DEBIT',
    },
    mission: {
      ...memoire?.mission,
      numeroEngagement: memoire?.mission?.numeroEngagement ?? references?.numeroBonCommande,
    },
    reference: recue.numeroFactureSaisi,
    commentaire: recue.commentaire,
    lignes: lignes
      .filter(({ lignePosteReference }) => lignePosteReference !== DEBOURS)
      .map((ligne) => ligneDe(ligne, references?.motifExonerationTva, referentiel)),
    debours: lignes
      .filter(({ lignePosteReference }) => lignePosteReference === DEBOURS)
      .map(({ lignePosteDenomination: libelle, lignePosteMontantUnitaireHT: montant }) => ({
        libelle,
        montant,
      })),
    pieces: piecesDe(recue, referentiel),
  };
};

const ligneDe = (
  ligne: z.output<ReturnType<typeof lignePoste>>,
  motifExoneration: string | undefined,
  referentiel: Referentiel,
): NonNullable<ContenuRecu['lignes']>[number] => {
  const { lignePosteReference: reference, lignePosteTauxTva: code, lignePosteTauxTvaManuel: taux } = ligne;
  return {
    nature: 'PRESTATION',
    tarifCode: reference !== undefined && referentiel.existeTarif(reference) ? reference : undefined,
    libelle: ligne.lignePosteDenomination,
    quantite: ligne.lignePosteQuantite,
    unite: ligne.lignePosteUnite,
    prixUnitaire: ligne.lignePosteMontantUnitaireHT,
    tauxTva: taux,
    codeTva: code ?? (taux === 0 ? motifExoneration : undefined),
  };
};

/** A client that joins no piece writes an empty object. */
const estDite = (piece: object): boolean => Object.values(piece).some((valeur) => valeur !== undefined);

/** Sent ahead. */
const SANS_CONTENU = { idPiece: undefined, nom: undefined, fichier: undefined };

const piecesDe = (recue: FactureRecue, referentiel: Referentiel): NonNullable<ContenuRecu['pieces']> => {
  const types = referentiel.typesPieces().map(({ code }) => code);
  const typeDe = (...dits: readonly (string | undefined)[]): string =>
    dits.find((dit) => dit !== undefined && types.includes(dit)) ?? AUTRE;
  return [
    ...(recue.memoire?.pieces ?? []),
    ...(recue.pieceJointePrincipale ?? []).filter(estDite).map((piece) => ({
      idFichier: piece.pieceJointePrincipaleId,
      ...SANS_CONTENU,
      type: typeDe(piece.pieceJointePrincipaleDesignation),
    })),
    ...(recue.pieceJointeComplementaire ?? []).filter(estDite).map((piece) => ({
      idFichier: piece.pieceJointeComplementaireId,
      ...SANS_CONTENU,
      type: typeDe(piece.pieceJointeComplementaireType, piece.pieceJointeComplementaireDesignation),
    })),
  ];
};
