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
    const verifie = await this.exigerSiPresent(utilisateurId, saisie);
    if (verifie === null) throw new MotDePasseAbsent();
    return verifie;
  }

  /** Null for an account without a password, of which nothing is asked. @throws MotDePasseActuelIncorrect */
  async exigerSiPresent(utilisateurId: number, saisie: string): Promise<string | null> {
    const { motDePasse } = (await this.utilisateurs.get(utilisateurId)).etat;
    if (motDePasse === null) return null;
    const bon = await this.hacheur.verifier(normaliserMotDePasse(saisie), motDePasse);
    if (!bon) throw new MotDePasseActuelIncorrect();
    return motDePasse;
  }
}
