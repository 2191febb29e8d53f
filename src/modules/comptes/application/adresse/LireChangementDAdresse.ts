import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { CoteDuChangement } from '../../domain/adresse/CoteDuChangement.ts';
import { JetonInvalide } from '../../domain/erreurs.ts';
import type { Jetons } from '../Jetons.ts';
import type { ChangementDAdresseRepository } from '../ports/ChangementDAdresseRepository.ts';
import type { UtilisateurReader } from '../ports/UtilisateurReader.ts';
import { natureDuCote } from './natureDuCote.ts';

export interface ChangementLu {
  readonly nouvelle: string;
  /** Null behind the link of the new mailbox: its holder may be a stranger. */
  readonly ancienne: string | null;
}

interface LienLu {
  readonly jeton: string;
  readonly cote: CoteDuChangement;
}

/** Opening a link uses nothing up: mail scanners open links too. */
export class LireChangementDAdresse {
  constructor(
    private readonly changements: ChangementDAdresseRepository,
    private readonly jetons: Jetons,
    private readonly lecteur: UtilisateurReader,
    private readonly clock: Clock,
  ) {}

  /** @throws JetonInvalide */
  async execute({ jeton, cote }: LienLu): Promise<ChangementLu> {
    const utilisateurId = await this.jetons.titulaire(jeton, natureDuCote[cote]);
    const changement = await this.changements.find(utilisateurId);
    if (!changement?.attendEncore(this.clock.now())) throw new JetonInvalide();
    const { courriel } = await this.lecteur.profil(utilisateurId);
    return { nouvelle: changement.etat.nouvelle, ancienne: cote === 'ANCIENNE' ? courriel : null };
  }
}
