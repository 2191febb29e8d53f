import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import { memeEmpreinte } from '../domain/memeEmpreinte.ts';
import type { Admission, Admissions } from './ports/Admissions.ts';
import type { FabriqueDeSecrets } from './ports/FabriqueDeSecrets.ts';
import type { Jetons } from './ports/Jetons.ts';

/** Says of each call by which application it is, then in whose name. What was revoked counts at the next call. */
export class OuvrirAppel {
  constructor(
    private readonly jetons: Jetons,
    private readonly admissions: Admissions,
    private readonly secrets: FabriqueDeSecrets,
    private readonly clock: Clock,
  ) {}

  /** Undefined when the token opens nothing. `login`: that of the technical account that the call shows. */
  async reconnaitre(jeton: string, login: string): Promise<Admission | undefined> {
    const lu = await this.jetons.lire(jeton);
    return lu && this.admissions.lire(lu, login);
  }

  /** Undefined when the technical account is not one of this application, is over, or the password is not its own. */
  ouvrir({ compte, droits }: Admission, motDePasse: string): Acteur | undefined {
    const empreinte = this.secrets.empreinteDe(motDePasse);
    if (!compte || !memeEmpreinte(compte.empreinte, empreinte)) return undefined;
    if (compte.expireLe <= this.clock.now()) return undefined;
    return (
      droits && {
        utilisateurId: compte.id,
        prenom: 'Compte technique',
        nom: compte.login,
        langue: 'fr',
        derniereConnexion: null,
        support: false,
        ...droits,
      }
    );
  }
}
