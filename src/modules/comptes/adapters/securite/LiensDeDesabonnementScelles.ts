import { z } from 'zod';
import type { SecretBox } from '../../../../kernel/application/SecretBox.ts';
import { SecretUnreadable } from '../../../../platform/secrets/SecretUnreadable.ts';
import type {
  Desabonnement,
  LiensDeDesabonnement,
} from '../../application/notifications/ports/LiensDeDesabonnement.ts';
import { LienDeDesabonnementInvalide } from '../../domain/notifications/erreurs.ts';
import { SYNTHESES } from '../../domain/notifications/Synthese.ts';

const USAGE = 'comptes.desabonnement';

const contenu = z.object({ utilisateurId: z.number().int().positive(), synthese: z.enum(SYNTHESES) });

/** Sealed, so that nobody makes a link for somebody else; it never expires, as an old mail may be opened late. */
export class LiensDeDesabonnementScelles implements LiensDeDesabonnement {
  constructor(private readonly secrets: SecretBox) {}

  sceller(desabonnement: Desabonnement): Promise<string> {
    return this.secrets.seal(JSON.stringify(desabonnement), USAGE);
  }

  async lire(jeton: string): Promise<Desabonnement> {
    try {
      return contenu.parse(JSON.parse(await this.secrets.open(jeton, USAGE)));
    } catch (error) {
      if (error instanceof SecretUnreadable) throw new LienDeDesabonnementInvalide();
      throw error;
    }
  }
}
