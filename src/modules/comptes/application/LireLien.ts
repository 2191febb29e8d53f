import type { NatureDeJeton } from '../domain/Jeton.ts';
import type { Jetons } from './Jetons.ts';
import type { UtilisateurReader } from './ports/UtilisateurReader.ts';

/** Opening a link uses nothing up: mail scanners open links too. */
export class LireLien {
  constructor(
    private readonly jetons: Jetons,
    private readonly lecteur: UtilisateurReader,
  ) {}

  /** The address of the account. @throws JetonInvalide */
  async execute({
    jeton,
    nature,
  }: {
    readonly jeton: string;
    readonly nature: NatureDeJeton;
  }): Promise<string> {
    const { courriel } = await this.lecteur.profil(await this.jetons.titulaire(jeton, nature));
    return courriel;
  }
}
