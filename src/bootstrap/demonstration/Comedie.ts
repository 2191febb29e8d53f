import type { StoredFile } from '../../kernel/application/FileStore.ts';
import type { IdGenerator } from '../../kernel/application/IdGenerator.ts';
import { Montant } from '../../kernel/domain/Montant.ts';
import { jourDe } from '../../kernel/domain/Jour.ts';
import { faitsDeVerification } from '../../modules/memoires/application/faitsDeVerification.ts';
import { prestataireDuMemoire } from '../../modules/memoires/application/prestataireDuMemoire.ts';
import type { NumerosDeMemoire } from '../../modules/memoires/application/ports/NumerosDeMemoire.ts';
import type { Prestataire } from '../../modules/memoires/application/ports/Prestataires.ts';
import type { Referentiel } from '../../modules/memoires/application/ports/Referentiel.ts';
import type { Intervention } from '../../modules/memoires/domain/Intervention.ts';
import { montantDemande } from '../../modules/memoires/domain/LigneDeMemoire.ts';
import { Memoire } from '../../modules/memoires/domain/Memoire.ts';
import { exonerationDe } from '../../modules/memoires/domain/RegimeFiscal.ts';
import { TOUT_RETENU, type Retenues } from '../../modules/memoires/domain/Retenues.ts';
import type { Acte } from '../../modules/memoires/domain/etats.ts';
import { piecesAttendues } from '../../modules/memoires/domain/piecesAttendues.ts';
import type { NatureDeMotif } from '../../modules/memoires/domain/referentiel/Motif.ts';
import { plusMinutes } from './calendrier.ts';
import { present, type Decor } from './Decor.ts';
import type { Hasard } from '../../platform/hasard/Hasard.ts';
import { motifsDonnes } from './motifsDonnes.ts';
import type { ContenuDePiece } from './pieceEnPdf.ts';
import type { Etape, PlanDeMemoire } from './PlanDeMemoire.ts';

export interface Moyens {
  readonly hasard: Hasard;
  readonly decor: Decor;
  readonly referentiel: Referentiel;
  readonly ids: IdGenerator;
  readonly numeros: NumerosDeMemoire;
  /** Keeps a piece that reads so. */
  readonly garderPiece: (contenu: ContenuDePiece) => Promise<StoredFile>;
  /** Drawn in the order of the deposits. */
  readonly numeroDe: (depot: Etape) => Promise<string>;
}

/** Lives the planned lives through the aggregate: what its rules refuse stops the loading. */
export class Comedie {
  constructor(private readonly moyens: Moyens) {}

  /** The mémoire, and the draft that corrects it where there is one. */
  async jouer(plan: PlanDeMemoire): Promise<readonly Memoire[]> {
    const memoire = await this.ecrire(plan);
    const correction = await this.suivre(memoire, plan, plan.etapes);
    if (!correction) return [memoire];
    await this.suivre(correction, plan, plan.etapesDeLaCorrection);
    return [memoire, correction];
  }

  private async ecrire(plan: PlanDeMemoire): Promise<Memoire> {
    const { decor, ids, numeros } = this.moyens;
    const structure = present(decor.structures, plan.structure.cle);
    const [service] = structure.services;
    const [compte] = structure.comptesBancaires;
    const entete = {
      juridictionId: null,
      serviceId: service?.id ?? null,
      categorie: structure.categorie,
      compteBancaireId: compte?.id ?? null,
      tvaSurLesDebits: false,
    };
    const prestataire = prestataireDuMemoire(structure, entete.compteBancaireId);
    const memoire = Memoire.ouvrir(
      {
        id: ids.next(),
        numeroBrouillon: await numeros.prochainBrouillon(Number(jourDe(plan.ouverture).slice(0, 4))),
        structureId: structure.id,
        entete,
        prestataire,
      },
      this.par(plan.deposant, plan.ouverture),
    );
    if (plan.redaction === 'vide') return memoire;

    const { id: juridictionId, nom, ville } = present(decor.juridictions, plan.juridiction.code);
    memoire.enregistrerEntete(
      {
        structureId: structure.id,
        mandataire: null,
        entete: { ...entete, juridictionId },
        mission: {
          typePrescription: plan.mission.typePrescription,
          datePrescription: plan.prescription,
          autorite: plan.mission.autorite,
          numeroParquet: plan.numeroParquet,
          nature: plan.mission.nature,
          debut: plan.prescription,
          dateAchevement: plan.achevement,
          numeroEngagement: plan.numeroEngagement ?? null,
        },
        reference: plan.reference,
        commentaire: null,
        prestataire,
        destinataire: { nom, ville },
      },
      this.par(plan.deposant, plusMinutes(plan.ouverture, 6)),
    );
    if (plan.redaction === 'entier') await this.remplir(memoire, plan, structure);
    return memoire;
  }

  private async remplir(memoire: Memoire, plan: PlanDeMemoire, structure: Prestataire): Promise<void> {
    const { debours } = plan.mission;
    const exoneration = exonerationDe(structure.regimeFiscal);
    const lignes = plan.mission.lignes.map((ligne) =>
      ligne.tauxTva === 0 && exoneration !== null ? { ...ligne, codeTva: exoneration } : ligne,
    );
    memoire.enregistrerPrestations(lignes, debours, this.par(plan.deposant, plusMinutes(plan.ouverture, 15)));

    const requises = this.moyens.referentiel.piecesRequises(structure.categorie ?? '');
    for (const { type, exigence } of piecesAttendues(memoire.etat, requises)) {
      const jointe = exigence === 'obligatoire' || (exigence === 'utile' && this.moyens.hasard.arrive(0.3));
      if (jointe) await this.joindre(memoire, plan, type, plusMinutes(plan.ouverture, 25));
    }
  }

  private async joindre(memoire: Memoire, plan: PlanDeMemoire, type: string, le: Date): Promise<void> {
    const { garderPiece, ids, referentiel } = this.moyens;
    const libelle = referentiel.typesPieces().find(({ code }) => code === type)?.libelle.fr ?? type;
    const contenu = await garderPiece(this.piece(plan, libelle));
    memoire.joindre(
      {
        id: ids.next(),
        type,
        nom: `${libelle.replace(/[^\p{L}\p{N} ’-]/gu, ' ').slice(0, 80)} ${plan.numeroParquet}.pdf`,
        mime: 'application/pdf',
        ajouteeLe: le,
        ...contenu,
      },
      this.par(plan.deposant, le),
    );
  }

  private piece(plan: PlanDeMemoire, libelle: string): ContenuDePiece {
    const { structures } = this.moyens.decor;
    const { designation, adresse } = present(structures, plan.structure.cle);
    return {
      titre: libelle,
      le: plan.ouverture,
      paragraphes: [
        `Procédure n° ${plan.numeroParquet}`,
        `Prescripteur : ${plan.mission.autorite}`,
        `Prestataire : ${designation}, ${adresse.join(', ')}`,
        `Mission prescrite le ${plan.prescription}, achevée le ${plan.achevement}.`,
        ...plan.mission.lignes.map(({ libelle: ligne }) => `– ${ligne}`),
      ],
    };
  }

  private async suivre(
    memoire: Memoire,
    plan: PlanDeMemoire,
    etapes: readonly Etape[],
  ): Promise<Memoire | undefined> {
    for (const etape of etapes) {
      if (etape.acte === 'DUPLIQUER') return this.dupliquer(memoire, plan, etape.le);
      await this.accomplir(memoire, plan, etape);
    }
    return undefined;
  }

  private async dupliquer(memoire: Memoire, plan: PlanDeMemoire, le: Date): Promise<Memoire> {
    const { ids, numeros } = this.moyens;
    const numeroBrouillon = await numeros.prochainBrouillon(Number(jourDe(le).slice(0, 4)));
    return memoire.dupliquer(
      { id: ids.next(), numeroBrouillon, nouvelIdDePiece: () => ids.next(), mandataire: null },
      this.par(plan.deposant, le),
    );
  }

  private async accomplir(memoire: Memoire, plan: PlanDeMemoire, etape: Etape): Promise<void> {
    const { hasard, referentiel, decor } = this.moyens;
    const { deposant, juridiction } = plan;
    const par = (qui: string): Intervention => this.par(qui, etape.le);
    const agent = hasard.un(juridiction.agents);
    const enTaxation = memoire.etat.etat === 'EN_TAXATION';

    const actes: Readonly<Partial<Record<Acte, () => void | Promise<void>>>> = {
      DEPOSER: () => this.deposer(memoire, plan, etape),
      SUPPRIMER: () => memoire.supprimer(par(deposant)),
      PRENDRE_EN_CHARGE: () => memoire.prendreEnCharge(par(agent)),
      REORIENTER: () => {
        const [, ailleurs] = [...decor.juridictions].find(([code]) => code !== juridiction.code) ?? [];
        if (ailleurs)
          memoire.reorienter(ailleurs.id, ailleurs, 'Le mandant relève de votre juridiction.', par(agent));
      },
      DEMANDER_COMPLEMENT: () => {
        const { code, texte } = motifsDonnes.complement(hasard);
        memoire.demanderComplement(motifDe(referentiel, 'COMPLEMENT', code), texte, par(agent));
      },
      COMPLETER: async () => {
        await this.joindre(memoire, plan, 'ATTESTATION_MISSION', plusMinutes(etape.le, -1));
        memoire.completer(motifsDonnes.reponse(hasard), par(deposant));
      },
      CERTIFIER: () => memoire.certifier(this.retenues(memoire, false), par(agent)),
      TRANSMETTRE_POUR_TAXATION: () =>
        memoire.transmettrePourTaxation('Au-delà du seuil de certification.', par(agent)),
      TAXER: () => memoire.taxer(this.retenues(memoire, true), par(juridiction.magistrat)),
      REFUSER: () => {
        const { code, texte } = motifsDonnes.refus(hasard, enTaxation);
        memoire.refuser(
          motifDe(referentiel, 'REFUS', code),
          texte,
          par(enTaxation ? juridiction.magistrat : agent),
        );
      },
      METTRE_EN_PAIEMENT: () => memoire.mettreEnPaiement(par(juridiction.paiement)),
      COMPTABILISER: () => memoire.comptabiliser(par(juridiction.paiement)),
      ABANDONNER: () => memoire.abandonner(par(deposant)),
    };
    await actes[etape.acte]?.();
  }

  private async deposer(memoire: Memoire, plan: PlanDeMemoire, etape: Etape): Promise<void> {
    const structure = present(this.moyens.decor.structures, plan.structure.cle);
    const { entete } = memoire.etat;
    const faits = faitsDeVerification({
      memoire: memoire.etat,
      prestataire: structure,
      juridiction: { ouverte: true },
      referentiel: this.moyens.referentiel,
      aujourdhui: jourDe(etape.le),
    });
    await memoire.deposer(
      {
        faits,
        prestataire: prestataireDuMemoire(structure, entete.compteBancaireId),
        numeroter: () => this.moyens.numeroDe(etape),
      },
      this.par(plan.deposant, etape.le),
    );
  }

  /** As asked most of the time, the first line cut by a fifth otherwise. */
  private retenues({ etat: { lignes } }: Memoire, enTaxation: boolean): Retenues {
    const { hasard } = this.moyens;
    const [premiere] = lignes;
    const demande = premiere && montantDemande(premiere);
    if (!premiere || !demande || !hasard.arrive(0.3)) return TOUT_RETENU;
    const montant = Montant.deCentimes((demande.centimes * 4n) / 5n);
    return {
      lignes: [{ rang: premiere.rang, montant, motif: motifsDonnes.reduction(hasard, enTaxation) }],
      debours: [],
    };
  }

  private par(qui: string, le: Date): Intervention {
    return { ...present(this.moyens.decor.personnes, qui), le };
  }
}

const motifDe = (referentiel: Referentiel, nature: NatureDeMotif, code: string) => {
  const motif = referentiel.findMotif(nature, code);
  if (!motif) throw new Error(`no motif ${nature} ${code} in the référentiel`);
  return motif;
};
