import type { NatureDeJeton } from '../domain/Jeton.ts';
import type { Jetons } from './Jetons.ts';
import type { UtilisateurReader } from './ports/UtilisateurReader.ts';
import type { Profil } from './Profil.ts';

/** Opening a link uses nothing up: mail scanners open links too. */
export class LireLien {
  constructor(
    private readonly jetons: Jetons,
    private readonly lecteur: UtilisateurReader,
  ) {}

  /** The account to which it leads. @throws JetonInvalide */
  async execute({
    jeton,
    nature,
  }: {
    readonly jeton: string;
    readonly nature: NatureDeJeton;
  }): Promise<Profil> {
    return this.lecteur.profil(await this.jetons.titulaire(jeton, nature));
  }
}
