import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../../kernel/application/Clock.ts';
import { jourDe } from '../../../../../kernel/domain/Jour.ts';
import type { ContenuDeMemoire, PieceVoulue } from '../../../application/ContenuDeMemoire.ts';
import type { DeposerFichier } from '../../../application/DeposerFichier.ts';
import { structuresASaisir } from '../../../application/mandats.ts';
import type { Juridictions } from '../../../application/ports/Juridictions.ts';
import type { Prestataires } from '../../../application/ports/Prestataires.ts';
import type { Referentiel } from '../../../application/ports/Referentiel.ts';
import type { Entete } from '../../../domain/Entete.ts';
import type { ContenuRecu } from './contenuRecu.ts';
import { deBase64 } from './deBase64.ts';
import { definis } from './definis.ts';
import { ligneDe } from './ligneDe.ts';
import { refuserChamp } from './refuser.ts';

/** No court, service or file has this id: what can't be found is refused, with its field, where it is looked for. */
const INCONNU = 0;

type EnteteRecu = NonNullable<ContenuRecu['entete']>;

type PieceRecue = NonNullable<ContenuRecu['pieces']>[number];

/** From what a partner sends to what the use cases take: courts, services and rates by their codes as well, files as base64. */
export class LecteurDeContenu {
  constructor(
    private readonly juridictions: Juridictions,
    private readonly prestataires: Prestataires,
    private readonly referentiel: Referentiel,
    private readonly deposerFichier: DeposerFichier,
    private readonly clock: Clock,
  ) {}

  /** Null when nothing is written. @throws ErreurFonctionnelle, and what a file is refused for */
  async lire(acteur: Acteur, recu: ContenuRecu): Promise<ContenuDeMemoire | null> {
    if (Object.values(recu).every((partie) => partie === undefined)) return null;
    const taux = this.referentiel.tauxTva();
    return {
      structureId: recu.entete?.structureId,
      entete: await this.entete(acteur, recu.entete ?? {}),
      mission: definis(recu.mission),
      reference: recu.reference,
      commentaire: recu.commentaire,
      lignes: recu.lignes?.map((ligne, rang) => ligneDe(ligne, rang, taux)),
      debours: recu.debours?.map(({ libelle = '', montant = null }) => ({ libelle, montant })),
      pieces: recu.pieces && (await this.pieces(acteur, recu.pieces)),
    };
  }

  private async entete(acteur: Acteur, recu: Partial<EnteteRecu>): Promise<Partial<Entete>> {
    const { structureId, codeJuridiction, codeService, ...champs } = recu;
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

  private async service(acteur: Acteur, structureId: number | undefined, code: string): Promise<number> {
    const [seule] = structuresASaisir(acteur);
    const voulue = structureId ?? seule?.structureId;
    if (!structuresASaisir(acteur).some((possible) => possible.structureId === voulue)) return INCONNU;
    const { services } = await this.prestataires.get(voulue ?? INCONNU, jourDe(this.clock.now()));
    return services.find((service) => service.code === code)?.id ?? INCONNU;
  }

  private async pieces(acteur: Acteur, recues: readonly PieceRecue[]): Promise<readonly PieceVoulue[]> {
    const voulues: PieceVoulue[] = [];
    for (const [rang, { idFichier, idPiece, type = '', nom = '', fichier }] of recues.entries()) {
      const fichierId = fichier === undefined ? idFichier : await this.deposer(acteur, rang, nom, fichier);
      voulues.push({ rang, fichierId: fichierId ?? INCONNU, pieceId: idPiece, type });
    }
    return voulues;
  }

  private async deposer(acteur: Acteur, rang: number, nom: string, fichier: string): Promise<number> {
    const contenu = deBase64(fichier);
    if (contenu === null) throw refuserChamp(`pieces.${rang}.fichier`, 'base64 illisible');
    return (await this.deposerFichier.execute({ acteur, nom, contenu })).id;
  }
}
