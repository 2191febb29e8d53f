import type { Langue } from '../../../../kernel/domain/Langue.ts';
import type { CategoriesPrestataires } from '../../application/ports/CategoriesPrestataires.ts';
import type { CourriersDeLaFiche, LettreDeFiche } from '../../application/ports/CourriersDeLaFiche.ts';
import type { Destinataire } from '../../application/ports/CourriersStructures.ts';
import { differencesLisibles } from '../http-web/historique/differencesLisibles.ts';
import { nomDePersonne } from '../http-web/nomDePersonne.ts';
import { textesDe } from '../http-web/textes/textesDe.ts';
import type { PosteDAvis } from './PosteDAvis.ts';

interface Textes {
  readonly fiche: string;
  readonly comptes: string;
  readonly texte: (structure: string, par: string) => string;
  readonly ecart: (champ: string, avant: string | null, apres: string | null) => string;
  readonly doute: string;
  readonly action: string;
}

const textes: Readonly<Record<Langue, Textes>> = {
  fr: {
    fiche: 'La fiche de votre structure a été modifiée',
    comptes: 'Les coordonnées bancaires de votre structure ont été modifiées',
    texte: (structure, par) => `${par} a modifié la fiche de ${structure}\u00a0:`,
    ecart: (champ, avant, apres) =>
      avant === null ? `${champ}\u00a0: ${apres ?? 'rien'}` : `${champ}\u00a0: ${avant} → ${apres ?? 'rien'}`,
    doute: 'Si ce changement vous surprend, voyez-le avec cette personne, puis corrigez la fiche.',
    action: 'Voir la structure',
  },
  en: {
    fiche: 'The record of your organisation was changed',
    comptes: 'The bank details of your organisation were changed',
    texte: (structure, par) => `${par} has changed the record of ${structure}:`,
    ecart: (champ, avant, apres) =>
      avant === null ? `${champ}: ${apres ?? 'nothing'}` : `${champ}: ${avant} → ${apres ?? 'nothing'}`,
    doute: 'If this change surprises you, see with this person, then correct the record.',
    action: 'See the organisation',
  },
};

export class CourriersDeLaFicheViaMail implements CourriersDeLaFiche {
  constructor(
    private readonly poste: PosteDAvis,
    private readonly categories: CategoriesPrestataires,
  ) {}

  ficheModifiee(a: Destinataire, lettre: LettreDeFiche): Promise<void> {
    return this.poste.poster(a, {
      famille: 'STRUCTURES',
      structure: lettre.structure,
      lettre: (langue) => this.ecrire(lettre, langue),
      chemin: `/gestionnaire/structures/${lettre.structureId}`,
    });
  }

  private ecrire({ structure, changement, avant, apres, par }: LettreDeFiche, langue: Langue) {
    const { fiche, comptes, texte, ecart, doute, action } = textes[langue];
    const ecarts = differencesLisibles({ avant, apres }, this.categories, langue);
    return {
      titre: changement === 'FICHE' ? fiche : comptes,
      paragraphes: [
        texte(structure, nomDePersonne(par, textesDe(langue))),
        ...ecarts.map((un) => ecart(un.champ, un.avant, un.apres)),
        doute,
      ],
      action,
    };
  }
}
