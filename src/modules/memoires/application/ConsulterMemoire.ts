import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import { MemoireIntrouvable } from '../domain/erreurs.ts';
import type { Acte } from '../domain/etats.ts';
import { forclusion, type Forclusion } from '../domain/Forclusion.ts';
import { totaux, totauxRetenus, type Totaux } from '../domain/montants.ts';
import { ecartsAuTarif, jourDuTarif, type EcartAuTarif } from '../domain/tarif/ecartAuTarif.ts';
import type { AccuseDeDepot, AccusesDeDepot } from './ports/AccusesDeDepot.ts';
import type { MemoireNomme, MemoireReader } from './ports/MemoireReader.ts';
import type { Referentiel } from './ports/Referentiel.ts';
import { actesOuverts, exigerLecture, litEnPrestataire, peutDupliquer } from './politique.ts';

export interface MemoireConsulte {
  readonly memoire: DonneesMemoire;
  readonly totaux: Totaux;
  /** Null until the court has decided. */
  readonly retenus: Totaux | null;
  readonly forclusion: Forclusion | null;
  /** The lines whose price is not the tarif's. */
  readonly ecarts: readonly EcartAuTarif[];
  /** What this person may do now. */
  readonly actes: readonly Acte[];
  readonly peutDupliquer: boolean;
  /** She files for this structure; otherwise she reads it for the court. */
  readonly enPrestataire: boolean;
  readonly accuse: AccuseDeDepot | null;
  /** The refused mémoire that this one corrects. */
  readonly corrige: MemoireNomme | null;
  /** The mémoire that corrects this refused one. */
  readonly correction: MemoireNomme | null;
}

export class ConsulterMemoire {
  constructor(
    private readonly reader: MemoireReader,
    private readonly accuses: AccusesDeDepot,
    private readonly referentiel: Referentiel,
    private readonly clock: Clock,
  ) {}

  /** @throws MemoireIntrouvable */
  async execute({ acteur, memoireId }: { acteur: Acteur; memoireId: number }): Promise<MemoireConsulte> {
    const memoire = await this.reader.consulter(memoireId);
    if (!memoire) throw new MemoireIntrouvable(memoireId);
    exigerLecture(acteur, memoire);

    const { lignes, debours, mission, premierDepotLe } = memoire;
    const { dateAchevement } = mission;
    return {
      memoire,
      totaux: totaux(lignes, debours),
      retenus: totauxRetenus(lignes, debours),
      forclusion: forclusion({ dateAchevement, premierDepotLe }, this.clock.now()),
      ecarts: this.ecarts(memoire),
      actes: actesOuverts(acteur, memoire),
      peutDupliquer: peutDupliquer(acteur, memoire),
      enPrestataire: litEnPrestataire(acteur, memoire),
      ...(await this.liens(memoire)),
    };
  }

  private ecarts({ lignes, mission }: DonneesMemoire): readonly EcartAuTarif[] {
    const jour = jourDuTarif(mission);
    return jour === null ? [] : ecartsAuTarif(lignes, (code) => this.referentiel.findTarif(code, jour));
  }

  /** Each one is asked for only where it can exist. */
  private async liens({
    id,
    numero,
    etat,
    dupliqueDe,
  }: DonneesMemoire): Promise<Pick<MemoireConsulte, 'accuse' | 'corrige' | 'correction'>> {
    const accuse = numero === null ? undefined : await this.accuses.find(id);
    const [corrige] = dupliqueDe === null ? [] : await this.reader.nommer([dupliqueDe]);
    const correction = etat === 'DUPLIQUE_APRES_REFUS' ? await this.reader.correctionDe(id) : undefined;
    return { accuse: accuse ?? null, corrige: corrige ?? null, correction: correction ?? null };
  }
}
