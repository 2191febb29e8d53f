import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import type { Acte } from '../domain/etats.ts';
import type { Intervention } from '../domain/Intervention.ts';
import type { Memoire } from '../domain/Memoire.ts';
import { intervention } from './intervention.ts';
import type { MandatsDeFacturation } from './ports/MandatsDeFacturation.ts';
import type { MemoireRepository } from './ports/MemoireRepository.ts';
import { exigerActe, exigerLecture } from './politique.ts';

export interface ActeDemande {
  readonly acteur: Acteur;
  readonly memoireId: number;
  /** What the person had before her. */
  readonly version?: number | undefined;
}

type Agir = (memoire: Memoire, par: Intervention) => void | Promise<void>;

/**
 * The path of every act on one mémoire: read, may she, is it still what she saw, act, save, tell. Its answer is the
 * mémoire as it is kept, with its new version. Only the structure's own people go on with a draft of which the mandat is
 * over: it has no mandataire any more, and the former one's people do not read what comes after.
 */
export class ActesSurMemoire {
  constructor(
    private readonly memoires: MemoireRepository,
    private readonly mandats: MandatsDeFacturation,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws MemoireIntrouvable, MemoireModifieEntretemps, ActeInterdit, and what `agir` throws */
  accomplir({ acteur, memoireId, version }: ActeDemande, acte: Acte, agir: Agir): Promise<DonneesMemoire> {
    return this.unitOfWork.run(async () => {
      const memoire = await this.memoires.get(memoireId);
      exigerLecture(acteur, memoire.etat);
      memoire.exigerVersion(version);
      exigerActe(acteur, memoire.etat, acte);

      const par = intervention(acteur, this.clock.now());
      if (await this.estSansMandat(memoire.etat)) memoire.quitterMandataire(par);
      await agir(memoire, par);

      const suivante = await this.memoires.save(memoire);
      await this.events.publish(memoire.pullEvents());
      return { ...memoire.etat, version: suivante };
    });
  }

  /**
   * For what must be refused before a costly work that cannot stand inside a transaction: the mémoire as it is now.
   * @throws MemoireIntrouvable, MemoireModifieEntretemps, ActeInterdit, ActeImpossible
   */
  async exiger({ acteur, memoireId, version }: ActeDemande, acte: Acte): Promise<DonneesMemoire> {
    const memoire = await this.memoires.get(memoireId);
    exigerLecture(acteur, memoire.etat);
    memoire.exigerVersion(version);
    exigerActe(acteur, memoire.etat, acte);
    memoire.exiger(acte);
    return memoire.etat;
  }

  private async estSansMandat({ etat, structureId, mandataire }: DonneesMemoire): Promise<boolean> {
    if (etat !== 'BROUILLON' || mandataire === null) return false;
    return !(await this.mandats.enVigueur(structureId, mandataire.structureId));
  }
}
