import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { DomainEvent } from '../../../../kernel/domain/DomainEvent.ts';
import type { Reaction } from '../../../../kernel/application/Reaction.ts';
import { jourDe } from '../../../../kernel/domain/Jour.ts';
import { jourDuTarif } from '../../domain/tarif/ecartAuTarif.ts';
import type { Memoire } from '../../domain/Memoire.ts';
import { prestataireDuMemoire } from '../prestataireDuMemoire.ts';
import type { MemoireReader } from '../ports/MemoireReader.ts';
import type { MemoireRepository } from '../ports/MemoireRepository.ts';
import type { Prestataires } from '../ports/Prestataires.ts';

/** What this module hears of a structure that has a new SIRET. */
export interface NouvelleFiche extends DomainEvent {
  readonly type: 'structures.siret-change';
  readonly structureId: number;
  readonly nouvelleId: number;
  readonly parId: number;
}

const PAR_LOT = 200;

/** The drafts of the old fiche go to the one that files now, which may be replaced already; what was deposited stays. Done twice, the second finds nothing to do. */
export class DeplacerLesBrouillons implements Reaction<NouvelleFiche> {
  readonly nom = 'memoires.deplacer-les-brouillons';
  readonly ecoute = 'structures.siret-change';

  constructor(
    private readonly reader: MemoireReader,
    private readonly memoires: MemoireRepository,
    private readonly prestataires: Prestataires,
    private readonly clock: Clock,
  ) {}

  async reagir({ structureId, nouvelleId, parId }: NouvelleFiche): Promise<void> {
    const criteres = {
      perimetre: { cote: 'prestataire', structureIds: [structureId] },
      etats: ['BROUILLON'],
      tri: 'numero',
      sens: 'asc',
    } as const;
    const { teteId } = await this.prestataires.get(nouvelleId, jourDe(this.clock.now()));
    for (;;) {
      const { lignes } = await this.reader.lister(criteres, null, PAR_LOT);
      if (lignes.length === 0) return;
      for (const { id } of lignes) await this.deplacer(await this.memoires.get(id), teteId, parId);
    }
  }

  private async deplacer(memoire: Memoire, nouvelleId: number, acteurId: number): Promise<void> {
    const le = this.clock.now();
    const { entete, mission, modification } = memoire.etat;
    const prestataire = await this.prestataires.get(nouvelleId, jourDe(le), jourDuTarif(mission));
    memoire.suivreStructure(nouvelleId, prestataireDuMemoire(prestataire, entete.compteBancaireId), {
      le,
      acteurId,
      acteurNom: acteurId === modification.acteurId ? modification.acteurNom : CHORUS_PRO,
    });
    await this.memoires.save(memoire);
  }
}

/** Nobody has opened these drafts: they were moved with their structure. */
const CHORUS_PRO = 'Chorus Pro';
