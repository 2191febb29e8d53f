import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import { jourDe } from '../../../kernel/domain/Jour.ts';
import { avertissementsDeTva } from '../domain/avertissementsDeTva.ts';
import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import { MemoireIntrouvable } from '../domain/erreurs.ts';
import { forclusion, type Forclusion } from '../domain/Forclusion.ts';
import { totaux, type Totaux } from '../domain/montants.ts';
import { piecesAttendues, type PieceAttendue } from '../domain/piecesAttendues.ts';
import type { Probleme } from '../domain/Probleme.ts';
import { jourDuTarif } from '../domain/tarif/ecartAuTarif.ts';
import { verifier } from '../domain/verification.ts';
import { faitsDeVerification } from './faitsDeVerification.ts';
import { juridictionDe } from './destinataires.ts';
import type { Juridictions } from './ports/Juridictions.ts';
import type { MemoireNomme, MemoireReader } from './ports/MemoireReader.ts';
import type { Prestataire, Prestataires } from './ports/Prestataires.ts';
import type { Referentiel } from './ports/Referentiel.ts';
import { exigerLecture } from './politique.ts';

export interface MemoireVerifie {
  readonly memoire: DonneesMemoire;
  readonly prestataire: Prestataire;
  /** Empty when the mémoire may be deposited. */
  readonly problemes: readonly Probleme[];
  /** VAT that does not go with the fiscal regime of the structure: never a block. */
  readonly avertissements: readonly Probleme[];
  readonly pieces: readonly PieceAttendue[];
  readonly totaux: Totaux;
  /** A warning, never a block. */
  readonly forclusion: Forclusion | null;
  /** The other mémoire that bears the same own reference: a warning, never a block. */
  readonly doublon: MemoireNomme | null;
}

/** What the récapitulatif and the margin of each step show: all that is missing, and all that deserves a look. */
export class VerifierMemoire {
  constructor(
    private readonly reader: MemoireReader,
    private readonly prestataires: Prestataires,
    private readonly juridictions: Juridictions,
    private readonly referentiel: Referentiel,
    private readonly clock: Clock,
  ) {}

  /** @throws MemoireIntrouvable */
  async execute({ acteur, memoireId }: { acteur: Acteur; memoireId: number }): Promise<MemoireVerifie> {
    const memoire = await this.reader.consulter(memoireId);
    if (!memoire) throw new MemoireIntrouvable(memoireId);
    exigerLecture(acteur, memoire);

    const maintenant = this.clock.now();
    const aujourdhui = jourDe(maintenant);
    const { premierDepotLe, mission, entete } = memoire;
    const prestataire = await this.prestataires.get(memoire.structureId, aujourdhui, jourDuTarif(mission));
    const juridiction = await juridictionDe(this.juridictions, entete.juridictionId);
    const { referentiel } = this;
    const faits = faitsDeVerification({ memoire, prestataire, juridiction, referentiel, aujourdhui });
    return {
      memoire,
      prestataire,
      problemes: verifier(memoire, faits, maintenant),
      avertissements: avertissementsDeTva(memoire, prestataire.regimeFiscal),
      pieces: piecesAttendues(memoire, faits.piecesRequises),
      totaux: totaux(memoire.lignes, memoire.debours),
      forclusion: forclusion({ dateAchevement: mission.dateAchevement, premierDepotLe }, maintenant),
      doublon: await this.doublon(memoire),
    };
  }

  private async doublon({ id, structureId, reference }: DonneesMemoire): Promise<MemoireNomme | null> {
    if (reference === null) return null;
    return (await this.reader.referenceDejaUtilisee(structureId, reference, id)) ?? null;
  }
}
