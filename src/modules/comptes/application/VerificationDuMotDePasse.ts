import { MotDePasseAbsent, MotDePasseActuelIncorrect } from '../domain/erreurs.ts';
import { normaliserMotDePasse } from '../domain/politiqueDeMotDePasse.ts';
import type { HacheurDeMotDePasse } from './ports/HacheurDeMotDePasse.ts';
import type { UtilisateurRepository } from './ports/UtilisateurRepository.ts';

/** Asked again before an act that takes the account away from who holds only an open session. Outside of any transaction. */
export class VerificationDuMotDePasse {
  constructor(
    private readonly utilisateurs: UtilisateurRepository,
    private readonly hacheur: HacheurDeMotDePasse,
  ) {}

  /** Returns the hash that was compared: the act checks that it did not change meanwhile. @throws MotDePasseAbsent, MotDePasseActuelIncorrect */
  async exiger(utilisateurId: number, saisie: string): Promise<string> {
    const { motDePasse } = (await this.utilisateurs.get(utilisateurId)).etat;
    if (motDePasse === null) throw new MotDePasseAbsent();
    const bon = await this.hacheur.verifier(normaliserMotDePasse(saisie), motDePasse);
    if (!bon) throw new MotDePasseActuelIncorrect();
    return motDePasse;
  }
}
