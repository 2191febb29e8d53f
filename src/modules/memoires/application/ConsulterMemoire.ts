import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import { MemoireIntrouvable } from '../domain/erreurs.ts';
import { joursHabituels } from '../domain/DelaiHabituel.ts';
import { estFinal, type Acte } from '../domain/etats.ts';
import { forclusion, type Forclusion } from '../domain/Forclusion.ts';
import { totauxDuMemoire, totauxRetenusDuMemoire, type Totaux } from '../domain/montants.ts';
import { ecartsAuTarif, jourDuTarif, type EcartAuTarif } from '../domain/tarif/ecartAuTarif.ts';
import type { AccuseDeDepot, AccusesDeDepot } from './ports/AccusesDeDepot.ts';
import type { DelaisHabituels } from './ports/DelaisHabituels.ts';
import type { MemoireNomme, MemoireReader } from './ports/MemoireReader.ts';
import type { Prestataires } from './ports/Prestataires.ts';
import type { Referentiel } from './ports/Referentiel.ts';
import { actesOuverts, exigerLecture, litEnPrestataire, litLIban, peutDupliquer } from './politique.ts';

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
  /** She reads the IBAN whole; otherwise its last characters. */
  readonly ibanEntier: boolean;
  /** The service of the structure for which it is filed, by its name. */
  readonly service: string | null;
  /** Days from the deposit to the payment in this juridiction; null once that is over, or when too little is known. */
  readonly delaiHabituel: number | null;
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
    private readonly prestataires: Prestataires,
    private readonly delais: DelaisHabituels,
    private readonly clock: Clock,
  ) {}

  /** @throws MemoireIntrouvable */
  async execute({ acteur, memoireId }: { acteur: Acteur; memoireId: number }): Promise<MemoireConsulte> {
    const memoire = await this.reader.consulter(memoireId);
    if (!memoire) throw new MemoireIntrouvable(memoireId);
    exigerLecture(acteur, memoire);

    const { mission, premierDepotLe } = memoire;
    const { dateAchevement } = mission;
    return {
      memoire,
      totaux: totauxDuMemoire(memoire),
      retenus: totauxRetenusDuMemoire(memoire),
      forclusion: forclusion({ dateAchevement, premierDepotLe }, this.clock.now()),
      ecarts: this.ecarts(memoire),
      actes: actesOuverts(acteur, memoire),
      peutDupliquer: peutDupliquer(acteur, memoire),
      enPrestataire: litEnPrestataire(acteur, memoire),
      ibanEntier: litLIban(acteur, memoire),
      service: await this.service(memoire),
      delaiHabituel: await this.delaiHabituel(memoire),
      ...(await this.liens(memoire)),
    };
  }

  private ecarts({ lignes, mission }: DonneesMemoire): readonly EcartAuTarif[] {
    const jour = jourDuTarif(mission);
    return jour === null ? [] : ecartsAuTarif(lignes, (code) => this.referentiel.findTarif(code, jour));
  }

  private async service({ structureId, entete }: DonneesMemoire): Promise<string | null> {
    if (entete.serviceId === null) return null;
    return this.prestataires.nomDuService(structureId, entete.serviceId);
  }

  private async delaiHabituel({ numero, etat, entete }: DonneesMemoire): Promise<number | null> {
    if (numero === null || entete.juridictionId === null || etat === 'REFUSE' || estFinal(etat)) return null;
    return joursHabituels(await this.delais.find(entete.juridictionId));
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
