import type { Langue } from '../../../../kernel/domain/Langue.ts';
import type { DemandeDecidee, DemandeRecue } from '../../application/ports/CourriersStructures.ts';

interface Texte {
  readonly titre: string;
  readonly paragraphes: readonly string[];
  readonly action: string;
}

interface Textes {
  readonly demandeRecue: (demande: DemandeRecue) => Texte;
  readonly demandeValidee: (demande: DemandeDecidee) => Texte;
  readonly demandeRefusee: (demande: DemandeDecidee) => Texte;
}

const siDonne = (texte: string | null, phrase: (texte: string) => string): readonly string[] =>
  texte === null ? [] : [phrase(texte)];

export const textesDesCourriers: Readonly<Record<Langue, Textes>> = {
  fr: {
    demandeRecue: ({ demandeur, structure, commentaire }) => ({
      titre: 'Une demande de rattachement attend votre décision',
      paragraphes: [
        `${demandeur.prenom} ${demandeur.nom} (${demandeur.courriel}) demande à être rattaché(e) à la structure ${structure}, dont vous êtes gestionnaire.`,
        ...siDonne(commentaire, (texte) => `Son message\u00a0: «\u00a0${texte}\u00a0»`),
        'Validez la demande si vous connaissez cette personne, en choisissant les espaces que vous lui ouvrez. Sinon, refusez-la en indiquant le motif.',
      ],
      action: 'Examiner la demande',
    }),
    demandeValidee: ({ structure }) => ({
      titre: 'Votre demande de rattachement est validée',
      paragraphes: [
        `Vous êtes désormais rattaché(e) à la structure ${structure}.`,
        'Les espaces qui vous ont été ouverts sont disponibles dès maintenant, sans nouvelle connexion.',
      ],
      action: 'Ouvrir mon accueil',
    }),
    demandeRefusee: ({ structure, motif }) => ({
      titre: 'Votre demande de rattachement est refusée',
      paragraphes: [
        `Votre demande de rattachement à la structure ${structure} a été refusée.`,
        ...siDonne(motif, (texte) => `Motif du refus\u00a0: «\u00a0${texte}\u00a0»`),
        'Vous pouvez présenter une nouvelle demande.',
      ],
      action: 'Voir mes rattachements',
    }),
  },
  en: {
    demandeRecue: ({ demandeur, structure, commentaire }) => ({
      titre: 'A request to be attached awaits your decision',
      paragraphes: [
        `${demandeur.prenom} ${demandeur.nom} (${demandeur.courriel}) asks to be attached to the organisation ${structure}, which you manage.`,
        ...siDonne(commentaire, (texte) => `Their message: “${texte}”`),
        'Accept the request if you know this person and choose the areas that you open to them. Otherwise refuse it and say why.',
      ],
      action: 'Examine the request',
    }),
    demandeValidee: ({ structure }) => ({
      titre: 'Your request to be attached is accepted',
      paragraphes: [
        `You are now attached to the organisation ${structure}.`,
        'The areas opened to you are available right away, without signing in again.',
      ],
      action: 'Open my home page',
    }),
    demandeRefusee: ({ structure, motif }) => ({
      titre: 'Your request to be attached is refused',
      paragraphes: [
        `Your request to be attached to the organisation ${structure} was refused.`,
        ...siDonne(motif, (texte) => `Reason: “${texte}”`),
        'You may ask again.',
      ],
      action: 'See my organisations',
    }),
  },
};
