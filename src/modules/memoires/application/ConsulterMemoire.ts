import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import { jourDe, type Jour } from '../../../kernel/domain/Jour.ts';
import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import { MemoireIntrouvable } from '../domain/erreurs.ts';
import { joursHabituels } from '../domain/DelaiHabituel.ts';
import type { EntreeHistorique } from '../domain/EntreeHistorique.ts';
import { estFinal, type Acte } from '../domain/etats.ts';
import { forclusion, type Forclusion } from '../domain/Forclusion.ts';
import { premierJourDeRelance, relanceOuverte } from '../domain/Relance.ts';
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
  /** The relance that waits for the court. */
  readonly relanceOuverte: EntreeHistorique | null;
  /** The first day on which this person may ask the court where it stands; null when she may not, or when one waits. */
  readonly relancePossibleLe: Jour | null;
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
    const delaiHabituel = await this.delaiHabituel(memoire);
    return {
      memoire,
      totaux: totauxDuMemoire(memoire),
      retenus: totauxRetenusDuMemoire(memoire),
      forclusion: forclusion({ dateAchevement, premierDepotLe }, this.clock.now()),
      ecarts: this.ecarts(memoire),
      ...this.relance(memoire, actesOuverts(acteur, memoire), delaiHabituel),
      peutDupliquer: peutDupliquer(acteur, memoire),
      enPrestataire: litEnPrestataire(acteur, memoire),
      ibanEntier: litLIban(acteur, memoire),
      service: await this.service(memoire),
      delaiHabituel,
      ...(await this.liens(memoire)),
    };
  }

  /** Of the acts that the état knows, those of the relance also depend on the thread and on the day. */
  private relance(
    memoire: DonneesMemoire,
    ouverts: readonly Acte[],
    delaiHabituel: number | null,
  ): Pick<MemoireConsulte, 'actes' | 'relanceOuverte' | 'relancePossibleLe'> {
    const ouverte = relanceOuverte(memoire.historique);
    const relancable =
      ouverte === null && memoire.entete.juridictionId !== null && ouverts.includes('RELANCER');
    const possibleLe = relancable ? premierJourDeRelance(memoire, delaiHabituel) : null;
    const permise = possibleLe !== null && possibleLe <= jourDe(this.clock.now());
    return {
      actes: ouverts.filter((acte) =>
        acte === 'RELANCER' ? permise : acte !== 'REPONDRE_A_LA_RELANCE' || ouverte !== null,
      ),
      relanceOuverte: ouverte,
      relancePossibleLe: possibleLe,
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
