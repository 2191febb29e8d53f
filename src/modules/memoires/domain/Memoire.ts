import { Aggregate } from '../../../kernel/domain/Aggregate.ts';
import { jourDe } from '../../../kernel/domain/Jour.ts';
import { Montant } from '../../../kernel/domain/Montant.ts';
import type { DeboursSaisi } from './Debours.ts';
import type { DestinataireDuMemoire } from './DestinataireDuMemoire.ts';
import type { DonneesMemoire } from './DonneesMemoire.ts';
import type { EngagementNomme } from './EngagementNomme.ts';
import type { Entete } from './Entete.ts';
import type { Cote, EntreeHistorique } from './EntreeHistorique.ts';
import type { EtatDuMemoireChange } from './EtatDuMemoireChange.ts';
import type { Intervention } from './Intervention.ts';
import type { LigneSaisie } from './LigneDeMemoire.ts';
import type { MemoireDepose } from './MemoireDepose.ts';
import type { MandataireDuMemoire } from './MandataireDuMemoire.ts';
import type { MemoireRepris } from './MemoireRepris.ts';
import { MISSION_VIDE, type Mission } from './Mission.ts';
import type { MotifDonne } from './MotifDonne.ts';
import { LIMITES_PIECES, placeRestante, type PieceDeMemoire } from './PieceDeMemoire.ts';
import type { PrestataireDuMemoire } from './PrestataireDuMemoire.ts';
import type { Retenues } from './Retenues.ts';
import { copieACorriger, copieModele } from './copies.ts';
import { etatDe, transition, type Acte, type Intervenant, type Transition } from './etats.ts';
import { ActeImpossible, MemoireDejaDepose, MemoireIncomplet, MemoireModifieEntretemps } from './erreurs.ts';
import { JuridictionInchangee, MotifReserveALaTaxation } from './erreursDeDecision.ts';
import { RelanceDejaOuverte, RelanceTropTot } from './erreursDeRelance.ts';
import { PieceDejaDeposee, PieceIntrouvable, PiecesTropLourdes } from './erreursDePieces.ts';
import { TexteRequis } from './erreursDeSaisie.ts';
import { exigerLongueur, exigerLongueursDEntete, exigerPrestationsTenables, LONGUEURS } from './limites.ts';
import { montantTtcDuMemoire } from './montants.ts';
import type { Motif } from './referentiel/Motif.ts';
import { premierJourDeRelance, relanceOuverte } from './Relance.ts';
import { retenir } from './retenir.ts';
import { verifier, type FaitsDeVerification } from './verification.ts';

export interface Ouverture {
  readonly id: number;
  readonly numeroBrouillon: string;
  readonly structureId: number;
  readonly mandataire?: MandataireDuMemoire | null;
  readonly entete: Entete;
  readonly prestataire: PrestataireDuMemoire;
}

export interface EnteteSaisi {
  readonly structureId: number;
  readonly mandataire: MandataireDuMemoire | null;
  readonly entete: Entete;
  readonly mission: Mission;
  readonly reference: string | null;
  readonly commentaire: string | null;
  readonly prestataire: PrestataireDuMemoire;
  readonly destinataire: DestinataireDuMemoire | null;
}

export interface Depot {
  readonly faits: FaitsDeVerification;
  readonly prestataire: PrestataireDuMemoire;
  /** Called once everything else is in order: a number is not spent on a mémoire that cannot be deposited. */
  readonly numeroter: () => Promise<string>;
}

export interface Copie {
  readonly id: number;
  readonly numeroBrouillon: string;
  readonly nouvelIdDePiece: () => number;
  /** For whom the person who duplicates files, when it is not for her own structure. */
  readonly mandataire: MandataireDuMemoire | null;
  /** The mémoire was duplicated after its refusal, and no correction of it is left: it may be corrected again. */
  readonly correctionPerdue?: boolean;
}

const COTES: Readonly<Record<Intervenant, Cote>> = {
  prestataire: 'prestataire',
  agent: 'juridiction',
  magistrat: 'juridiction',
  paiement: 'paiement',
};

/**
 * A statement of legal fees (art. R. 222 and following CPP): a draft of its prestataire, then deposited once and handled
 * by a juridiction. Its états and the ways between them are the table of `etats.ts`. Once deposited its content never
 * changes again, but for the pieces that answer a complément and the amounts that the court retains; a refused one is
 * corrected by a new one, which keeps the date of the first deposit.
 * Every act throws ActeImpossible when the état does not know it.
 */
export class Memoire extends Aggregate<MemoireDepose | EtatDuMemoireChange | EngagementNomme> {
  private constructor(
    private courant: DonneesMemoire,
    /** As it was read; null when it is new. A part that is still the same object has not changed. */
    readonly origine: DonneesMemoire | null,
  ) {
    super();
  }

  static ouvrir(ouverture: Ouverture, par: Intervention): Memoire {
    const vide = {
      mission: MISSION_VIDE,
      reference: null,
      commentaire: null,
      lignes: [],
      debours: [],
      pieces: [],
      premierDepotLe: null,
      dupliqueDe: null,
      destinataire: null,
      mandataire: null,
    };
    return Memoire.nouveau({ ...vide, ...ouverture }, par);
  }

  static restituer(donnees: DonneesMemoire): Memoire {
    return new Memoire(donnees, donnees);
  }

  get etat(): DonneesMemoire {
    return this.courant;
  }

  /**
   * @param vue the version that the person had before her; undefined when she decides without having seen one
   * @throws MemoireModifieEntretemps with what happened since
   */
  exigerVersion(vue: number | undefined): void {
    const { id, version, modification, historique } = this.courant;
    if (vue !== undefined && vue !== version) {
      throw new MemoireModifieEntretemps(id, modification, historique.at(-1) ?? null);
    }
  }

  /** @throws ActeImpossible when the état does not know the act */
  exiger(acte: Acte): Transition {
    const { id, etat, historique } = this.courant;
    const possible = transition(etat, acte);
    if (!possible) throw new ActeImpossible(id, acte, etat, historique.at(-1) ?? null);
    return possible;
  }

  /** For another structure it is another claim: it corrects nothing, and its deposit will be its first. */
  enregistrerEntete(saisi: EnteteSaisi, par: Intervention): void {
    this.exiger('MODIFIER');
    exigerLongueursDEntete(saisi.entete, saisi.mission, saisi.reference, saisi.commentaire);
    const memeStructure = saisi.structureId === this.courant.structureId;
    this.modifier({ ...saisi, ...(!memeStructure && { premierDepotLe: null, dupliqueDe: null }) }, par);
  }

  /**
   * The structure has a new fiche: its drafts go there, with all that they hold but their mandataire, since mandats do not
   * follow; what was deposited stays.
   */
  suivreStructure(structureId: number, prestataire: PrestataireDuMemoire, par: Intervention): void {
    this.exiger('MODIFIER');
    if (structureId !== this.courant.structureId)
      this.modifier({ structureId, prestataire, mandataire: null }, par);
  }

  /** The structure itself goes on with a draft of which the mandat is over; what was deposited stays as it is. */
  quitterMandataire(par: Intervention): void {
    this.exiger('MODIFIER');
    this.modifier({ mandataire: null }, par);
  }

  enregistrerPrestations(
    lignes: readonly LigneSaisie[],
    debours: readonly DeboursSaisi[],
    par: Intervention,
  ): void {
    this.exiger('MODIFIER');
    exigerPrestationsTenables(lignes, debours);
    const sansDecision = { montantRetenu: null, motifReduction: null };
    this.modifier(
      {
        lignes: lignes.map((ligne, rang) => ({ ...ligne, rang, ...sansDecision, montantRepris: null })),
        debours: debours.map((unDebours, rang) => ({ ...unDebours, rang, ...sansDecision })),
        repris: sansMontants(this.courant.repris),
      },
      par,
    );
  }

  /** @throws TropDePieces, PiecesTropLourdes when all the pieces together would weigh too much */
  joindre(piece: PieceDeMemoire, par: Intervention): void {
    this.exiger('JOINDRE_PIECE');
    const { pieces } = this.courant;
    if (piece.taille > placeRestante(pieces)) throw new PiecesTropLourdes(LIMITES_PIECES.ensemble);
    this.modifier({ pieces: [...pieces, piece] }, par);
  }

  /** @throws PieceIntrouvable, PieceDejaDeposee */
  retirer(pieceId: number, par: Intervention): void {
    this.exiger('JOINDRE_PIECE');
    const { etat, etatLe, pieces } = this.courant;
    const piece = pieces.find(({ id }) => id === pieceId);
    if (!piece) throw new PieceIntrouvable(pieceId);
    if (etat !== 'BROUILLON' && piece.ajouteeLe < etatLe) throw new PieceDejaDeposee(pieceId);
    this.modifier({ pieces: pieces.filter((autre) => autre !== piece) }, par);
  }

  /** @throws MemoireDejaDepose, MemoireIncomplet with every problem at once */
  async deposer({ faits, prestataire, numeroter }: Depot, par: Intervention): Promise<void> {
    const { id, numero: dejaDonne, structureId, premierDepotLe, lignes, repris } = this.courant;
    if (dejaDonne !== null) throw new MemoireDejaDepose(id, dejaDonne);
    const { vers } = this.exiger('DEPOSER');
    const problemes = verifier(this.courant, faits, par.le);
    const { juridictionId } = this.courant.entete;
    if (problemes.length > 0 || juridictionId === null) throw new MemoireIncomplet(id, problemes);

    const numero = await numeroter();
    this.courant = {
      ...this.courant,
      numero,
      prestataire,
      lignes: lignes.some(({ montantRepris }) => montantRepris !== null)
        ? lignes.map((ligne) => ({ ...ligne, montantRepris: null }))
        : lignes,
      repris: sansMontants(repris),
      etat: vers,
      etatLe: par.le,
      deposeLe: par.le,
      premierDepotLe: premierDepotLe ?? par.le,
      modification: par,
      historique: this.historiqueAvec({ acte: 'DEPOSER', etat: vers, cote: 'prestataire' }, par),
    };
    const { acteurId, le: survenuLe } = par;
    this.record({
      type: 'memoires.memoire-depose',
      survenuLe,
      memoireId: id,
      numero,
      structureId,
      juridictionId,
      acteurId,
    });
    this.direLEngagement();
  }

  supprimer(par: Intervention): void {
    this.passer('SUPPRIMER', par);
  }

  prendreEnCharge(par: Intervention): void {
    this.passer('PRENDRE_EN_CHARGE', par);
  }

  /** The mémoire keeps its number, its état and its dates. @throws JuridictionInchangee */
  reorienter(
    juridictionId: number,
    destinataire: DestinataireDuMemoire,
    texte: string | null,
    par: Intervention,
  ): void {
    this.exiger('REORIENTER');
    const { entete, etatLe } = this.courant;
    if (entete.juridictionId === juridictionId) throw new JuridictionInchangee();
    this.passer('REORIENTER', par, {
      texte,
      ecart: { entete: { ...entete, juridictionId }, destinataire, etatLe },
    });
  }

  demanderComplement(motif: Motif, texte: string, par: Intervention): void {
    this.passer('DEMANDER_COMPLEMENT', par, { motif: this.motifDonne(motif, texte) });
  }

  /** @throws TexteRequis when nothing is answered */
  completer(reponse: string, par: Intervention): void {
    this.exiger('COMPLETER');
    this.passer('COMPLETER', par, { texte: texteExige('reponse', reponse) });
  }

  /** @throws RetenueInvalide */
  certifier(retenues: Retenues, par: Intervention): void {
    this.exiger('CERTIFIER');
    this.passer('CERTIFIER', par, { ecart: retenir(this.courant, retenues) });
  }

  transmettrePourTaxation(texte: string | null, par: Intervention): void {
    this.passer('TRANSMETTRE_POUR_TAXATION', par, { texte });
  }

  /** @throws RetenueInvalide */
  taxer(retenues: Retenues, par: Intervention): void {
    this.exiger('TAXER');
    this.passer('TAXER', par, { ecart: retenir(this.courant, retenues) });
  }

  /** @throws MotifReserveALaTaxation, TexteRequis */
  refuser(motif: Motif, texte: string, par: Intervention): void {
    const { par: intervenant } = this.exiger('REFUSER');
    if (motif.reserveTaxation && intervenant !== 'magistrat') throw new MotifReserveALaTaxation(motif.code);
    this.passer('REFUSER', par, { motif: this.motifDonne(motif, texte) });
  }

  mettreEnPaiement(par: Intervention): void {
    this.passer('METTRE_EN_PAIEMENT', par);
  }

  comptabiliser(par: Intervention): void {
    this.passer('COMPTABILISER', par);
  }

  abandonner(par: Intervention): void {
    this.passer('ABANDONNER', par);
  }

  /**
   * Asks the court where the mémoire stands, which stays as it is.
   * @param delaiHabituel the court's median, in days from the deposit to the payment; null when none is known
   * @throws RelanceDejaOuverte, RelanceTropTot, TexteRequis; ActeImpossible for a mémoire that no known court holds
   */
  relancer(texte: string, delaiHabituel: number | null, par: Intervention): void {
    this.exiger('RELANCER');
    const { id, etat, etatLe, entete, historique } = this.courant;
    if (entete.juridictionId === null)
      throw new ActeImpossible(id, 'RELANCER', etat, historique.at(-1) ?? null);
    const ouverte = relanceOuverte(historique);
    if (ouverte) throw new RelanceDejaOuverte(id, ouverte);
    const possibleLe = premierJourDeRelance(this.courant, delaiHabituel);
    if (jourDe(par.le) < possibleLe) throw new RelanceTropTot(id, possibleLe);
    this.passer('RELANCER', par, { texte: texteExige('texte', texte), ecart: { etatLe } });
  }

  /** @throws TexteRequis; ActeImpossible when no relance waits */
  repondreALaRelance(texte: string, par: Intervention): void {
    this.exiger('REPONDRE_A_LA_RELANCE');
    const { id, etat, etatLe, historique } = this.courant;
    if (!relanceOuverte(historique))
      throw new ActeImpossible(id, 'REPONDRE_A_LA_RELANCE', etat, historique.at(-1) ?? null);
    this.passer('REPONDRE_A_LA_RELANCE', par, { texte: texteExige('texte', texte), ecart: { etatLe } });
  }

  /**
   * A refused mémoire closes and gives a draft to correct, as does one whose correction was deleted: the date of the first
   * deposit is not lost with a draft. Any other one stays as it is and serves as a model.
   */
  dupliquer(
    { id, numeroBrouillon, nouvelIdDePiece, mandataire, correctionPerdue = false }: Copie,
    par: Intervention,
  ): Memoire {
    const { structureId } = this.courant;
    const refuse = transition(this.courant.etat, 'DUPLIQUER') !== undefined;
    const aCorriger = refuse || (correctionPerdue && this.courant.etat === 'DUPLIQUE_APRES_REFUS');
    const contenu = aCorriger ? copieACorriger(this.courant, nouvelIdDePiece) : copieModele(this.courant);
    if (refuse) this.passer('DUPLIQUER', par);
    return Memoire.nouveau({ ...contenu, id, numeroBrouillon, structureId, mandataire }, par);
  }

  private static nouveau(
    contenu: Omit<
      DonneesMemoire,
      | 'version'
      | 'numero'
      | 'createurId'
      | 'etat'
      | 'etatLe'
      | 'deposeLe'
      | 'modification'
      | 'historique'
      | 'repris'
    >,
    par: Intervention,
  ): Memoire {
    const ouverture: EntreeHistorique = {
      rang: 0,
      acte: 'OUVRIR',
      etat: 'BROUILLON',
      ...par,
      cote: 'prestataire',
      motifCode: null,
      texte: null,
    };
    const donnees: DonneesMemoire = {
      ...contenu,
      version: 0,
      numero: null,
      createurId: par.acteurId,
      etat: 'BROUILLON',
      etatLe: par.le,
      deposeLe: null,
      modification: par,
      historique: [ouverture],
      repris: null,
    };
    return new Memoire(donnees, null);
  }

  private modifier(ecart: Partial<DonneesMemoire>, par: Intervention): void {
    this.courant = { ...this.courant, ...ecart, modification: par };
  }

  private passer(
    acte: Acte,
    par: Intervention,
    {
      motif = null,
      texte = null,
      ecart = {},
    }: { motif?: MotifDonne | null; texte?: string | null; ecart?: Partial<DonneesMemoire> } = {},
  ): void {
    const { vers, par: intervenant } = this.exiger(acte);
    const { id: memoireId, numero, structureId, etat: depuis } = this.courant;
    const { juridictionId: quittee } = this.courant.entete;
    const cote = COTES[intervenant];
    const motifCode = motif?.code ?? null;
    const mot = motif?.texte ?? texteFacultatif(texte);

    const historique = this.historiqueAvec({ acte, etat: vers, cote, motifCode, texte: mot }, par);
    this.courant = { ...this.courant, etat: vers, etatLe: par.le, modification: par, historique, ...ecart };
    this.record({
      type: 'memoires.etat-change',
      survenuLe: par.le,
      memoireId,
      numero,
      structureId,
      juridictionId: this.courant.entete.juridictionId,
      ...(quittee !== null &&
        quittee !== this.courant.entete.juridictionId && { juridictionQuitteeId: quittee }),
      acte,
      depuis,
      vers,
      acteurId: par.acteurId,
      cote,
      motifCode,
      rang: historique.length - 1,
    });
    this.direLEngagement();
  }

  private direLEngagement(): void {
    const { id: memoireId, numero, structureId, mandataire, mission, deposeLe, etatLe } = this.courant;
    const { numeroEngagement } = mission;
    if (numero === null || deposeLe === null || numeroEngagement === null) return;
    const { codeApi, famille, libelle } = etatDe(this.courant.etat);
    this.record({
      type: 'memoires.engagement-nomme',
      survenuLe: etatLe,
      memoireId,
      numero,
      structureId,
      mandataireId: mandataire?.structureId ?? null,
      numeroEngagement,
      etat: { codeApi, famille, libelle },
      deposeLe,
      montantTtcCentimes: Number((montantTtcDuMemoire(this.courant) ?? Montant.zero).centimes),
    });
  }

  private historiqueAvec(
    entree: Pick<EntreeHistorique, 'acte' | 'etat' | 'cote'> & Partial<EntreeHistorique>,
    par: Intervention,
  ): readonly EntreeHistorique[] {
    const { historique } = this.courant;
    return [...historique, { motifCode: null, texte: null, ...entree, ...par, rang: historique.length }];
  }

  private motifDonne({ code }: Motif, texte: string): MotifDonne {
    return { code, texte: texteExige('texte', texte) };
  }
}

/** From here on the amounts are those of the lines. */
const sansMontants = (repris: MemoireRepris | null): MemoireRepris | null =>
  repris?.montants ? { ...repris, montants: null } : repris;

const texteExige = (champ: string, texte: string): string => {
  const mot = texte.trim();
  if (mot === '') throw new TexteRequis(champ);
  exigerLongueur(champ, mot, LONGUEURS.texte);
  return mot;
};

const texteFacultatif = (texte: string | null): string | null => {
  const mot = texte?.trim() ?? '';
  exigerLongueur('texte', mot, LONGUEURS.texte);
  return mot === '' ? null : mot;
};
