import type { Langue } from '../../../../kernel/domain/Langue.ts';
import { renderMail } from '../../../../platform/mail/renderMail.tsx';
import type { Avertisseur, Avis } from '../../../comptes/index.ts';
import type { Destinataire } from '../../application/ports/CourriersStructures.ts';

interface Lettre {
  readonly titre: string;
  readonly paragraphes: readonly string[];
  readonly action: string;
}

export interface AvisDeStructure {
  readonly famille: Avis['famille'];
  /** "73282932000074 - Laboratoire Hermès" */
  readonly structure: string;
  readonly lettre: (langue: Langue) => Lettre;
  /** From the root of the site. */
  readonly chemin: string;
  /** Tells apart, in a digest, letters of one title: whom it is about. */
  readonly sujet?: { readonly prenom: string; readonly nom: string };
}

/** The letters of this module, by the rhythm that each person has chosen. Queues, does not send. */
export class PosteDAvis {
  constructor(
    private readonly avertisseur: Avertisseur,
    /** Without a final slash. */
    private readonly urlPublique: string,
  ) {}

  poster(
    { id: utilisateurId, courriel: a, langue }: Destinataire,
    { famille, structure, lettre, chemin, sujet: personne }: AvisDeStructure,
  ): Promise<void> {
    const { titre, paragraphes, action: libelle } = lettre(langue);
    const action = { libelle, url: `${this.urlPublique}${chemin}` };
    const precise = (phrase: string, separateur: string): string =>
      personne ? `${phrase}${separateur}${personne.prenom} ${personne.nom}` : phrase;
    return this.avertisseur.avertir({
      utilisateurId,
      famille,
      structure,
      phrase: {
        fr: precise(lettre('fr').titre, '\u00a0: '),
        en: precise(lettre('en').titre, ': '),
      },
      chemin,
      courriel: { a, sujet: titre, ...renderMail({ langue, titre, paragraphes, action }) },
    });
  }
}
