import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../../kernel/application/Clock.ts';
import { DomainError } from '../../../../../kernel/domain/DomainError.ts';
import { jourDe } from '../../../../../kernel/domain/Jour.ts';
import type { AutoriserSaisie } from '../../../application/AutoriserSaisie.ts';
import type { ContenuDeMemoire, PieceVoulue } from '../../../application/ContenuDeMemoire.ts';
import type { DeposerFichier } from '../../../application/DeposerFichier.ts';
import type { DesignerMemoire } from '../../../application/DesignerMemoire.ts';
import { structuresASaisir } from '../../../application/mandats.ts';
import type { FichierDepose } from '../../../application/ports/FichiersDeposes.ts';
import type { Juridictions } from '../../../application/ports/Juridictions.ts';
import type { Prestataires } from '../../../application/ports/Prestataires.ts';
import type { Referentiel } from '../../../application/ports/Referentiel.ts';
import type { VerifierFichier } from '../../../application/VerifierFichier.ts';
import type { Entete } from '../../../domain/Entete.ts';
import { FichierIllisible } from '../../../domain/erreursDePieces.ts';
import type { ContenuRecu } from './contenuRecu.ts';
import { deBase64 } from './deBase64.ts';
import { definis } from './definis.ts';
import { memoireDesigne, type Designation } from './designation.ts';
import { ligneDe } from './ligneDe.ts';
import { refuserChamp } from './refuser.ts';

/** No court, service or file has this id: what can't be found is refused, with its field, where it is looked for. */
const INCONNU = 0;

type EnteteRecu = NonNullable<ContenuRecu['entete']>;

type PieceRecue = NonNullable<ContenuRecu['pieces']>[number];

/** A draft, or what is to be one. */
type SaisieRecue = ContenuRecu & Designation & { readonly version?: number | undefined };

interface SaisieLue {
  /** Undefined for a new one. */
  readonly memoireId: number | undefined;
  readonly version: number | undefined;
  /** Null when nothing is written. */
  readonly contenu: ContenuDeMemoire | null;
}

/** The files of the request were only looked at. */
interface SaisieVerifiee extends SaisieLue {
  readonly fichiers: readonly FichierDepose[];
  readonly fichiersRefuses: readonly (DomainError & { readonly champ: string })[];
}

type LirePieces = (recues: readonly PieceRecue[]) => Promise<readonly PieceVoulue[]>;

/** Gives the id under which the file can be joined. */
type Recevoir = (piece: { readonly nom?: string | undefined; readonly fichier: string }) => Promise<number>;

/** From what a partner sends to what the use cases take: courts, services and rates by their codes as well, files as base64. */
export class LecteurDeContenu {
  constructor(
    private readonly juridictions: Juridictions,
    private readonly prestataires: Prestataires,
    private readonly referentiel: Referentiel,
    private readonly designer: DesignerMemoire,
    private readonly autoriser: AutoriserSaisie,
    private readonly deposerFichier: DeposerFichier,
    private readonly verifierFichier: VerifierFichier,
    private readonly clock: Clock,
  ) {}

  /**
   * Stores the files: to be asked for outside of any transaction. Nothing is stored for who may not write.
   * @throws ErreurFonctionnelle, what a file is refused for, and what `AutoriserSaisie` throws
   */
  async lire(acteur: Acteur, recu: SaisieRecue): Promise<SaisieLue> {
    const deposer: Recevoir = async ({ nom = '', fichier }) =>
      (await this.deposerFichier.execute({ acteur, nom, contenu: decoder(fichier) })).id;
    return this.saisie(acteur, recu, (pieces) => this.pieces(pieces, deposer));
  }

  /** The same, but no file is stored, and one that is refused hides nothing. @throws ErreurFonctionnelle */
  async verifier(acteur: Acteur, recu: SaisieRecue): Promise<SaisieVerifiee> {
    const fichiers: FichierDepose[] = [];
    const fichiersRefuses: SaisieVerifiee['fichiersRefuses'][number][] = [];
    const lue = await this.saisie(acteur, recu, async (pieces) => {
      const verifier: Recevoir = async ({ nom = '', fichier }) => {
        const sha256 = await empreinteDe(decoder(fichier));
        const verifie = await this.verifierFichier.execute({
          acteur,
          nom,
          sha256,
          contenu: decoder(fichier),
        });
        fichiers.push(verifie);
        return verifie.id;
      };
      return this.pieces(pieces, verifier, (refus) => fichiersRefuses.push(refus));
    });
    return { ...lue, fichiers, fichiersRefuses };
  }

  private async saisie(
    acteur: Acteur,
    { idMemoire, numeroMemoire, version, ...recu }: SaisieRecue,
    pieces: LirePieces,
  ): Promise<SaisieLue> {
    const nouveau = idMemoire === undefined && numeroMemoire === undefined;
    const vide = Object.values(recu).every((partie) => partie === undefined);
    if (nouveau && vide) throw refuserChamp('entete', 'valeur obligatoire');
    const memoireId = nouveau
      ? undefined
      : await memoireDesigne({ idMemoire, numeroMemoire }, acteur, this.designer);
    if (vide) return { memoireId, version, contenu: null };
    const structureId = await this.autoriser.execute({
      acteur,
      memoireId,
      version,
      structureId: recu.entete?.structureId,
    });
    return { memoireId, version, contenu: await this.contenu(acteur, recu, structureId, pieces) };
  }

  private async contenu(
    acteur: Acteur,
    recu: ContenuRecu,
    structureId: number,
    pieces: LirePieces,
  ): Promise<ContenuDeMemoire> {
    const taux = this.referentiel.tauxTva();
    return {
      structureId: recu.entete?.structureId,
      entete: await this.entete(acteur, recu.entete ?? {}, structureId),
      mission: definis(recu.mission),
      reference: recu.reference,
      commentaire: recu.commentaire,
      lignes: recu.lignes?.map((ligne, rang) => ligneDe(ligne, rang, taux)),
      debours: recu.debours?.map(({ libelle = '', montant = null }) => ({ libelle, montant })),
      pieces: recu.pieces && (await pieces(recu.pieces)),
    };
  }

  private async entete(
    acteur: Acteur,
    recu: Partial<EnteteRecu>,
    structureId: number,
  ): Promise<Partial<Entete>> {
    const { structureId: _, codeJuridiction, codeService, ...champs } = recu;
    const { juridictionId = codeJuridiction && (await this.juridiction(codeJuridiction)) } = champs;
    const { serviceId = codeService && (await this.service(acteur, structureId, codeService)) } = champs;
    return definis({
      ...champs,
      juridictionId: juridictionId === '' ? undefined : juridictionId,
      serviceId: serviceId === '' ? undefined : serviceId,
    });
  }

  private async juridiction(code: string): Promise<number> {
    return (await this.juridictions.findParCode(code))?.id ?? INCONNU;
  }

  /** Those of a structure for which the account does not file are not told apart from none. */
  private async service(acteur: Acteur, structureId: number, code: string): Promise<number> {
    if (!structuresASaisir(acteur).some((possible) => possible.structureId === structureId)) return INCONNU;
    const { services } = await this.prestataires.get(structureId, jourDe(this.clock.now()));
    return services.find((service) => service.code === code)?.id ?? INCONNU;
  }

  /** @param noter what is done with a file that is refused, its piece being left out; thrown when it is not given */
  private async pieces(
    recues: readonly PieceRecue[],
    recevoir: Recevoir,
    noter?: (refus: DomainError & { readonly champ: string }) => void,
  ): Promise<readonly PieceVoulue[]> {
    const voulues: PieceVoulue[] = [];
    for (const [rang, { idFichier = INCONNU, idPiece, type = '', nom, fichier }] of recues.entries()) {
      const piece = { rang, pieceId: idPiece, type };
      if (fichier === undefined) {
        voulues.push({ ...piece, fichierId: idFichier });
        continue;
      }
      try {
        const fichierId = await recevoir({ nom, fichier });
        voulues.push({ ...piece, fichierId });
      } catch (erreur) {
        if (!(erreur instanceof DomainError) || erreur.champ !== 'fichier') throw erreur;
        const refus = Object.assign(erreur, { champ: `pieces.${rang}.fichier` });
        if (!noter) throw refus;
        noter(refus);
      }
    }
    return voulues;
  }
}

/** @throws FichierIllisible */
const decoder = (fichier: string): Readable => {
  const contenu = deBase64(fichier);
  if (contenu === null) throw new FichierIllisible();
  return contenu;
};

const empreinteDe = async (contenu: Readable): Promise<string> => {
  const empreinte = createHash('sha256');
  for await (const morceau of contenu) empreinte.update(morceau as Uint8Array);
  return empreinte.digest('hex');
};
