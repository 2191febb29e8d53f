import type { Jour } from '../../../kernel/domain/Jour.ts';
import type { Montant } from '../../../kernel/domain/Montant.ts';
import type { Quantite } from '../../../kernel/domain/Quantite.ts';
import type { ErreurDeDemande, PlaceDansLeFichier } from './ErreurDeFlux.ts';

export interface LigneDeDemande {
  readonly nature: 'PRESTATION' | 'DEPLACEMENT';
  readonly tarifCode: string | null;
  readonly libelle: string;
  readonly quantite: Quantite | null;
  readonly unite: string | null;
  /** Without VAT. */
  readonly prixUnitaire: Montant | null;
  /** In basis points: 2000 is 20 %. */
  readonly tauxTva: number | null;
  /** The article of an exemption. */
  readonly codeTva: string | null;
}

export interface DeboursDeDemande {
  readonly libelle: string;
  readonly montant: Montant | null;
}

export interface PieceDeDemande {
  readonly type: string;
  readonly nom: string;
  readonly contenu: Uint8Array;
}

/** A facture of the cadre A3, as its file tells it. */
export interface DemandeDePaiement {
  readonly fournisseur: { readonly type: string; readonly identifiant: string };
  readonly codeJuridiction: string | null;
  readonly codeService: string | null;
  readonly categorie: string | null;
  readonly iban: string | null;
  readonly tvaSurLesDebits: boolean;
  readonly mission: {
    readonly typePrescription: string | null;
    readonly datePrescription: Jour | null;
    readonly autorite: string | null;
    readonly numeroParquet: string | null;
    readonly numeroEngagement: string | null;
    readonly nature: 'PENALE' | 'ASSIMILEE' | null;
    readonly debut: Jour | null;
    readonly dateAchevement: Jour | null;
  };
  readonly reference: string | null;
  readonly commentaire: string | null;
  readonly lignes: readonly LigneDeDemande[];
  readonly debours: readonly DeboursDeDemande[];
  readonly pieces: readonly PieceDeDemande[];
}

/** The totals that the file declares. */
export interface TotauxDeclares {
  /** Of the lines and the débours, without VAT. */
  readonly ht: Montant | null;
  readonly tva: Montant | null;
  readonly ttc: Montant | null;
  readonly aPayer: Montant | null;
}

/** One document of a flux: read, or told with what is wrong. */
export interface DocumentLu {
  /** From 0, in the order of the flux. */
  readonly rang: number;
  readonly fichier: string;
  /** Own reference of the prestataire, as far as it could be read; so for the next two. */
  readonly numero: string | null;
  readonly fournisseur: string | null;
  readonly destinataire: string | null;
  readonly demande: DemandeDePaiement | null;
  readonly totaux: TotauxDeclares;
  readonly erreurs: readonly ErreurDeDemande[];
  /** Where the file tells what the mémoires name: "mission.autorite", "lignes.0.quantite", "totaux.ttc". */
  readonly lieuDe: (champ: string) => PlaceDansLeFichier;
}

/** What became of a document. */
export interface DemandeTraitee {
  readonly rang: number;
  readonly fichier: string;
  readonly numero: string | null;
  readonly fournisseur: string | null;
  readonly destinataire: string | null;
  /** Null when the depositor may file for no structure that it names. */
  readonly structureId: number | null;
  /** Null when it was refused. */
  readonly memoireId: number | null;
  readonly erreurs: readonly ErreurDeDemande[];
  readonly traiteeLe: Date;
}
