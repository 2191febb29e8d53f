import type { Langue } from '../../../../kernel/domain/Langue.ts';
import { formatJourLong } from '../../../../platform/web/formats.ts';
import type { ExpirationProche } from '../../application/ports/CourriersDeRaccordement.ts';

interface Lettre {
  readonly titre: string;
  readonly paragraphes: readonly string[];
  readonly action: string;
}

export const textesDesCourriers: Readonly<
  Record<Langue, (structure: string, avis: ExpirationProche) => Lettre>
> = {
  fr: (structure, { login, expireLe, reste }) => ({
    titre:
      reste === 1
        ? 'Le mot de passe d’un compte technique expire demain'
        : `Le mot de passe d’un compte technique expire dans ${reste} jours`,
    paragraphes: [
      `Le mot de passe du compte technique ${login} de la structure ${structure} n’ouvrira plus rien à partir du ${formatJourLong(expireLe, 'fr')}.`,
      'Le gestionnaire principal peut en demander un nouveau dès maintenant. L’ancien cesse alors aussitôt d’être accepté\u00a0: prévenez d’abord ceux qui exploitent les logiciels raccordés.',
    ],
    action: 'Voir le compte technique',
  }),
  en: (structure, { login, expireLe, reste }) => ({
    titre:
      reste === 1
        ? 'The password of a technical account expires tomorrow'
        : `The password of a technical account expires in ${reste} days`,
    paragraphes: [
      `The password of the technical account ${login} of the organisation ${structure} will open nothing any more from ${formatJourLong(expireLe, 'en')}.`,
      'The main manager may ask for a new one as of now. The former one is then refused at once: first warn those who run the connected software.',
    ],
    action: 'See the technical account',
  }),
};
