import type { Clock } from '../../../kernel/application/Clock.ts';
import type { IdGenerator } from '../../../kernel/application/IdGenerator.ts';
import type { UnitOfWork } from '../../../kernel/application/UnitOfWork.ts';
import { Application } from '../domain/Application.ts';
import { CompteTechnique } from '../domain/CompteTechnique.ts';
import { domainesApi } from '../domain/DomaineApi.ts';
import { RaccordementIntrouvable } from '../domain/erreurs.ts';
import type { ApplicationRepository } from './ports/ApplicationRepository.ts';
import type { CompteTechniqueRepository } from './ports/CompteTechniqueRepository.ts';
import type { FabriqueDeSecrets } from './ports/FabriqueDeSecrets.ts';
import type { Structures } from './ports/Structures.ts';
import type { RaccordementDeDemonstration, RaccordementsFacade } from './RaccordementsFacade.ts';

export class ServiceRaccordements implements RaccordementsFacade {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly comptes: CompteTechniqueRepository,
    private readonly structures: Structures,
    private readonly secrets: FabriqueDeSecrets,
    private readonly ids: IdGenerator,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  etablirPourDemonstration({
    structureId,
    nom,
    clientId,
    clientSecret,
    motDePasse,
  }: RaccordementDeDemonstration): Promise<string> {
    return this.unitOfWork.run(async () => {
      const connue = await this.applications.findParClientId(clientId);
      if (connue) return this.loginDe(connue);
      const structure = (await this.structures.nommer([structureId])).get(structureId);
      if (!structure) throw new RaccordementIntrouvable();
      const login = CompteTechnique.login(1, structure.identifiant);

      const par = { parId: 0, le: this.clock.now() };
      const empreinte = this.secrets.empreinteDe(clientSecret);
      const id = this.ids.next();
      await this.applications.save(
        Application.creer({ id, structureId, nom, clientId, empreinte, domaines: domainesApi }, par),
      );
      await this.comptes.save(
        CompteTechnique.creer(
          { id: this.ids.next(), structureId, login, empreinte: this.secrets.empreinteDe(motDePasse) },
          par,
        ),
      );
      return login;
    });
  }

  private async loginDe({ donnees }: Application): Promise<string> {
    const [premier] = await this.comptes.deStructures([donnees.structureId]);
    if (!premier) throw new RaccordementIntrouvable();
    return premier.donnees.login;
  }
}
