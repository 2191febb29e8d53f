import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { CompteTechnique } from '../domain/CompteTechnique.ts';
import { RaccordementIntrouvable, TropDeRaccordements } from '../domain/erreurs.ts';
import { exigerRaccordable } from './politique.ts';
import type { CompteTechniqueRepository } from './ports/CompteTechniqueRepository.ts';
import type { FabriqueDeSecrets } from './ports/FabriqueDeSecrets.ts';
import type { Structures } from './ports/Structures.ts';

const COMPTES_MAX = 50;

export interface CompteTechniqueCree {
  readonly compteId: number;
  readonly login: string;
  /** Not to be read again. */
  readonly motDePasse: string;
}

export class CreerCompteTechnique {
  constructor(
    private readonly comptes: CompteTechniqueRepository,
    private readonly structures: Structures,
    private readonly secrets: FabriqueDeSecrets,
    private readonly ids: IdGenerator,
    private readonly events: EventPublisher,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws RaccordementIntrouvable, TropDeRaccordements */
  execute(acteur: Acteur, structureId: number): Promise<CompteTechniqueCree> {
    return this.unitOfWork.run(() => {
      exigerRaccordable(acteur, structureId);
      return this.creer(structureId, acteur.utilisateurId);
    });
  }

  /** Within a transaction. */
  async creer(structureId: number, parId: number): Promise<CompteTechniqueCree> {
    const structure = (await this.structures.nommer([structureId])).get(structureId);
    if (!structure) throw new RaccordementIntrouvable();
    const connus = await this.comptes.deStructures([structureId]);
    if (connus.filter(({ donnees }) => donnees.revoqueLe === null).length >= COMPTES_MAX)
      throw new TropDeRaccordements(COMPTES_MAX);

    const secret = this.secrets.motDePasse();
    const compte = CompteTechnique.creer(
      {
        id: this.ids.next(),
        structureId,
        login: await this.loginLibre(structure.identifiant, connus.length + 1),
        empreinte: secret.empreinte,
      },
      { parId, le: this.clock.now() },
    );
    await this.comptes.save(compte);
    await this.events.publish(compte.pullEvents());
    const { id: compteId, login } = compte.donnees;
    return { compteId, login, motDePasse: secret.clair };
  }

  /** Numbers may be taken by accounts that came with a former SIRET. */
  private async loginLibre(identifiant: string, rang: number): Promise<string> {
    const login = CompteTechnique.login(rang, identifiant);
    return (await this.comptes.findParLogin(login)) ? this.loginLibre(identifiant, rang + 1) : login;
  }
}
