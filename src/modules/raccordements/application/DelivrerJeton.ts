import type { Clock } from '../../../kernel/application/Clock.ts';
import { ClientRefuse } from '../domain/erreurs.ts';
import type { ApplicationRepository } from './ports/ApplicationRepository.ts';
import type { FabriqueDeSecrets } from './ports/FabriqueDeSecrets.ts';
import type { JetonDelivre, Jetons } from './ports/Jetons.ts';
import type { JetonsRevoques } from './ports/JetonsRevoques.ts';

export interface Client {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What an application does with its secret: ask for a token, give one back. */
export class DelivrerJeton {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly secrets: FabriqueDeSecrets,
    private readonly jetons: Jetons,
    private readonly revoques: JetonsRevoques,
    private readonly clock: Clock,
  ) {}

  /** @throws ClientRefuse */
  async execute(client: Client): Promise<JetonDelivre> {
    await this.authentifier(client);
    return this.jetons.delivrer(client.clientId);
  }

  /** A token that is over, or not one of this client, changes nothing. @throws ClientRefuse */
  async rendre(client: Client, jeton: string): Promise<void> {
    await this.authentifier(client);
    const lu = await this.jetons.lire(jeton);
    if (lu?.clientId === client.clientId) await this.revoques.revoquer(lu.jti, lu.expireLe);
  }

  /** The same query and the same hash whether the application exists or not. */
  private async authentifier({ clientId, clientSecret }: Client): Promise<void> {
    const application = await this.applications.findParClientId(clientId);
    const empreinte = this.secrets.empreinteDe(clientSecret);
    if (!application?.reconnait(empreinte, this.clock.now())) throw new ClientRefuse();
  }
}
