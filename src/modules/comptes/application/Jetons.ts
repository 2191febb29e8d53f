import type { Clock } from '../../../kernel/application/Clock.ts';
import { JetonInvalide } from '../domain/erreurs.ts';
import { emettreJeton, estValable, vientDEtreEmis, type NatureDeJeton } from '../domain/Jeton.ts';
import type { FabriqueDeSecrets } from './ports/FabriqueDeSecrets.ts';
import type { JetonRepository } from './ports/JetonRepository.ts';

/** The single-use links of an account: their secret is returned once, when it is drawn. */
export class Jetons {
  constructor(
    private readonly jetons: JetonRepository,
    private readonly secrets: FabriqueDeSecrets,
    private readonly clock: Clock,
  ) {}

  async emettre(utilisateurId: number, nature: NatureDeJeton): Promise<string> {
    const { clair, empreinte } = this.secrets.tirer();
    await this.jetons.save(emettreJeton(utilisateurId, nature, empreinte, this.clock.now()));
    return clair;
  }

  /** Undefined when one left less than a minute ago: it stays good. */
  async emettreSaufDoublon(utilisateurId: number, nature: NatureDeJeton): Promise<string | undefined> {
    const precedent = await this.jetons.findDe(utilisateurId, nature);
    if (precedent && vientDEtreEmis(precedent, this.clock.now())) return undefined;
    return this.emettre(utilisateurId, nature);
  }

  /**
   * Whose account the link is for; the link is not used up.
   * @throws JetonInvalide
   */
  async titulaire(clair: string, nature: NatureDeJeton): Promise<number> {
    const jeton = await this.jetons.findParEmpreinte(this.secrets.empreinteDe(clair), nature);
    if (!jeton || !estValable(jeton, this.clock.now())) throw new JetonInvalide();
    return jeton.utilisateurId;
  }

  /** The links of these natures that are on their way open nothing any more. */
  retirerDe(utilisateurId: number, ...natures: readonly NatureDeJeton[]): Promise<void> {
    return this.jetons.retirerDe(utilisateurId, natures);
  }

  /** @throws JetonInvalide */
  async consommer(clair: string, nature: NatureDeJeton): Promise<number> {
    const jeton = await this.jetons.retirer(this.secrets.empreinteDe(clair), nature);
    if (!jeton || !estValable(jeton, this.clock.now())) throw new JetonInvalide();
    return jeton.utilisateurId;
  }
}
