import { JetonInvalide } from '../../domain/erreurs.ts';
import type { Jetons } from '../Jetons.ts';
import type { UtilisateurReader } from '../ports/UtilisateurReader.ts';

/** Opening a link uses nothing up: mail scanners open links too. */
export class LireContact {
  constructor(
    private readonly jetons: Jetons,
    private readonly lecteur: UtilisateurReader,
  ) {}

  /** The address that waits. @throws JetonInvalide */
  async execute({ jeton }: { readonly jeton: string }): Promise<string> {
    const profil = await this.lecteur.profil(await this.jetons.titulaire(jeton, 'CONTACT'));
    if (profil.courrielContactEnAttente === null) throw new JetonInvalide();
    return profil.courrielContactEnAttente;
  }
}
