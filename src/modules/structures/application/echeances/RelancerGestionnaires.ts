import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { UnitOfWork } from '../../../../kernel/application/UnitOfWork.ts';
import { designationComplete } from '../designationComplete.ts';
import type { CourriersDAcces, Relance } from '../ports/CourriersDAcces.ts';
import type { DemandeQuiAttend, Echeancier } from '../ports/Echeancier.ts';
import type { Rappels } from '../ports/Rappels.ts';
import type { RattachementReader } from '../ports/RattachementReader.ts';
import type { StructureReader } from '../ports/StructureReader.ts';
import type { Utilisateurs } from '../ports/Utilisateurs.ts';
import { cleDeRattachement } from './cleDeRattachement.ts';

const SEUILS_JOURS = [14, 7, 3] as const;
const JOUR_MS = 24 * 60 * 60_000;
const LOT = 100;
const DEMANDES_LUES = 1_000;
/** Longer than anything that waits for its reminder. */
const MEMOIRE_JOURS = 400;

/**
 * Each night: the gestionnaires hear of the requests that have been waiting for 3, 7 and 14 days, once each, in one mail
 * for a structure. Of several days that were missed, only the last is told.
 */
export class RelancerGestionnaires {
  constructor(
    private readonly echeancier: Echeancier,
    private readonly rappels: Rappels,
    private readonly lus: RattachementReader,
    private readonly structures: StructureReader,
    private readonly utilisateurs: Utilisateurs,
    private readonly courriers: CourriersDAcces,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(arret?: AbortSignal): Promise<void> {
    const avant = this.ilYA(Math.min(...SEUILS_JOURS));
    for (let apres = 0; ;) {
      const structureIds = await this.echeancier.structuresEnAttente(avant, apres, LOT);
      for (const structureId of structureIds) {
        arret?.throwIfAborted();
        await this.unitOfWork.run(() => this.relancer(structureId));
      }
      const derniere = structureIds.at(-1);
      if (derniere === undefined) break;
      apres = derniere;
    }
    await this.rappels.oublier(this.ilYA(MEMOIRE_JOURS));
  }

  private async relancer(structureId: number): Promise<void> {
    const demandes = await this.echeancier.demandesEnAttente(structureId, DEMANDES_LUES);
    const premiereId = await this.echeancier.premiereFiche(structureId);
    const echues = demandes.flatMap((demande) => {
      const seuil = SEUILS_JOURS.find((jours) => this.age(demande) >= jours);
      return seuil === undefined ? [] : [`${cleDe(demande, premiereId)}:${seuil}`];
    });
    const nouvelles = await this.rappels.noter(echues, this.clock.now());
    if (nouvelles.size === 0) return;

    const [structure] = await this.structures.nommer([structureId]);
    if (!structure) return;
    const compter = (nature: DemandeQuiAttend['nature']): number =>
      demandes.filter((demande) => demande.nature === nature).length;
    const relance: Relance = {
      structureId,
      structure: designationComplete(structure),
      rattachements: compter('RATTACHEMENT'),
      abonnements: compter('ABONNEMENT'),
      jours: Math.max(...demandes.map((demande) => this.age(demande))),
    };
    for (const gestionnaireId of await this.lus.gestionnairesDe(structureId)) {
      const a = await this.utilisateurs.destinataire(gestionnaireId);
      if (a) await this.courriers.relance(a, relance);
    }
  }

  private age({ demandeLe }: DemandeQuiAttend): number {
    return Math.floor((this.clock.now().getTime() - demandeLe.getTime()) / JOUR_MS);
  }

  private ilYA(jours: number): Date {
    return new Date(this.clock.now().getTime() - jours * JOUR_MS);
  }
}

const cleDe = (demande: DemandeQuiAttend, premiereId: number): string =>
  demande.nature === 'ABONNEMENT'
    ? `ABONNEMENT:${demande.id}`
    : `RATTACHEMENT:${cleDeRattachement(premiereId, demande)}`;
