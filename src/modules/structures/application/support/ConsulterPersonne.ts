import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import { PersonneIntrouvable } from '../../domain/erreursDuSupport.ts';
import type { AnnuaireDesPersonnes, PersonneConnue } from '../ports/AnnuaireDesPersonnes.ts';
import type { MonRattachement, RattachementReader } from '../ports/RattachementReader.ts';
import type { SecoursDesComptes } from '../ports/SecoursDesComptes.ts';
import type { AccesLu, JournalDuSupport } from './JournalDuSupport.ts';

export interface PersonneConsultee extends PersonneConnue {
  readonly verrouillee: boolean;
  readonly aUnSecondFacteur: boolean;
  readonly rattachements: readonly MonRattachement[];
  /** Of the support to this person, the one that is open included. */
  readonly acces: readonly AccesLu[];
}

/** What support may see of a person; never what she wrote, and never in her place. */
export class ConsulterPersonne {
  constructor(
    private readonly journal: JournalDuSupport,
    private readonly personnes: AnnuaireDesPersonnes,
    private readonly rattachements: RattachementReader,
    private readonly secours: Pick<SecoursDesComptes, 'aUnSecondFacteur'>,
    private readonly clock: Clock,
  ) {}

  /** @throws ReserveAuSupport, PersonneIntrouvable */
  async execute(acteur: Acteur, personneId: number): Promise<PersonneConsultee> {
    this.journal.exiger(acteur);
    const personne = (await this.personnes.consulter([personneId])).get(personneId);
    if (!personne) throw new PersonneIntrouvable();

    await this.journal.noter(acteur, 'CONSULTATION', 'PERSONNE', personneId);
    const { verrouilleJusque } = personne;
    return {
      ...personne,
      verrouillee: verrouilleJusque !== null && this.clock.now() < verrouilleJusque,
      aUnSecondFacteur: await this.secours.aUnSecondFacteur(personneId),
      rattachements: await this.rattachements.mesRattachements(personneId),
      acces: await this.journal.derniers('PERSONNE', personneId),
    };
  }
}
