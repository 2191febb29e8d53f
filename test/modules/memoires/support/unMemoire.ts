import { jour } from '../../../../src/kernel/domain/Jour.ts';
import { Montant } from '../../../../src/kernel/domain/Montant.ts';
import { Quantite } from '../../../../src/kernel/domain/Quantite.ts';
import type { Debours } from '../../../../src/modules/memoires/domain/Debours.ts';
import type { DonneesMemoire } from '../../../../src/modules/memoires/domain/DonneesMemoire.ts';
import type { CodeEtat } from '../../../../src/modules/memoires/domain/etats.ts';
import type { LigneDeMemoire } from '../../../../src/modules/memoires/domain/LigneDeMemoire.ts';
import { Memoire } from '../../../../src/modules/memoires/domain/Memoire.ts';
import { MISSION_VIDE } from '../../../../src/modules/memoires/domain/Mission.ts';
import { numeroDeBrouillon, numeroDeMemoire } from '../../../../src/modules/memoires/domain/numeros.ts';
import type { PieceDeMemoire } from '../../../../src/modules/memoires/domain/PieceDeMemoire.ts';
import { nextId } from '../../../support/doubles.ts';

export const OUVERT_LE = new Date('2026-03-01T09:00:00.000Z');
export const DEPOSE_LE = new Date('2026-03-02T09:00:00.000Z');

export const uneLigne = (ecart: Partial<LigneDeMemoire> = {}): LigneDeMemoire => ({
  rang: 0,
  nature: 'PRESTATION',
  tarifCode: null,
  libelle: 'Analyse toxicologique',
  quantite: Quantite.entiere(1),
  unite: 'ACTE',
  prixUnitaire: Montant.deCentimes(23_125),
  tauxTva: 2000,
  codeTva: 'TVA_20',
  montantRetenu: null,
  motifReduction: null,
  montantRepris: null,
  ...ecart,
});

export const unDebours = (ecart: Partial<Debours> = {}): Debours => ({
  rang: 0,
  libelle: 'Timbre fiscal',
  montant: Montant.deCentimes(1_500),
  montantRetenu: null,
  motifReduction: null,
  ...ecart,
});

export const unePiece = (type: string, ecart: Partial<PieceDeMemoire> = {}): PieceDeMemoire => ({
  id: nextId(),
  type,
  nom: `${type.toLowerCase()}.pdf`,
  taille: 20_000,
  sha256: 'a'.repeat(64),
  mime: 'application/pdf',
  ajouteeLe: OUVERT_LE,
  ...ecart,
});

const parDefaut = (): DonneesMemoire => {
  const id = nextId();
  const modification = { le: OUVERT_LE, acteurId: 1, acteurNom: 'Jeanne Martin' };
  return {
    id,
    version: 0,
    numeroBrouillon: numeroDeBrouillon(2026, id),
    numero: null,
    structureId: nextId(),
    mandataire: null,
    createurId: 1,
    entete: {
      juridictionId: null,
      serviceId: null,
      categorie: null,
      compteBancaireId: null,
      tvaSurLesDebits: false,
    },
    mission: MISSION_VIDE,
    reference: null,
    commentaire: null,
    lignes: [],
    debours: [],
    pieces: [],
    etat: 'BROUILLON',
    etatLe: OUVERT_LE,
    deposeLe: null,
    premierDepotLe: null,
    dupliqueDe: null,
    prestataire: {
      designation: 'Laboratoire Hermès',
      identifiant: '73282932000074',
      siret: '73282932000074',
      adresse: ['12 rue des Lilas', '69100 Villeurbanne'],
      regime: 'ASSUJETTI',
      compteBancaire: null,
    },
    destinataire: null,
    modification,
    historique: [
      {
        rang: 0,
        acte: 'OUVRIR',
        etat: 'BROUILLON',
        ...modification,
        cote: 'prestataire',
        motifCode: null,
        texte: null,
      },
    ],
    repris: null,
  };
};

export class MemoireBuilder {
  constructor(readonly donnees: DonneesMemoire) {}

  avec(ecart: Partial<DonneesMemoire>): MemoireBuilder {
    return new MemoireBuilder({ ...this.donnees, ...ecart });
  }

  /** Nothing is missing for the deposit. */
  complet(juridictionId = nextId()): MemoireBuilder {
    return this.avec({
      entete: {
        juridictionId,
        serviceId: null,
        categorie: 'LABORATOIRE',
        compteBancaireId: 900,
        tvaSurLesDebits: false,
      },
      mission: {
        typePrescription: 'REQUISITION_OPJ',
        datePrescription: jour('2026-01-05'),
        autorite: 'Capitaine Durand, commissariat de Villeurbanne',
        numeroParquet: '26005000123',
        nature: 'PENALE',
        debut: jour('2026-01-06'),
        dateAchevement: jour('2026-01-20'),
        numeroEngagement: null,
      },
      reference: 'F-2026-014',
      lignes: [uneLigne()],
      pieces: [unePiece('ACTE_DESIGNATION'), unePiece('ATTESTATION_MISSION')],
      destinataire: { nom: 'Tribunal judiciaire de Lyon', ville: 'Lyon' },
    });
  }

  /** Deposited, and since then in this état. */
  depose(etat: CodeEtat = 'MIS_A_DISPOSITION'): MemoireBuilder {
    const complet = this.donnees.entete.juridictionId === null ? this.complet() : this;
    const modification = { le: DEPOSE_LE, acteurId: 1, acteurNom: 'Jeanne Martin' };
    const { historique } = complet.donnees;
    return complet.avec({
      numero: numeroDeMemoire(nextId()),
      etat,
      etatLe: DEPOSE_LE,
      deposeLe: DEPOSE_LE,
      premierDepotLe: complet.donnees.premierDepotLe ?? DEPOSE_LE,
      modification,
      historique: [
        ...historique,
        {
          rang: historique.length,
          acte: 'DEPOSER',
          etat,
          ...modification,
          cote: 'prestataire',
          motifCode: null,
          texte: null,
        },
      ],
    });
  }

  build(): Memoire {
    return Memoire.restituer(this.donnees);
  }
}

export const unMemoire = (): MemoireBuilder => new MemoireBuilder(parDefaut());
