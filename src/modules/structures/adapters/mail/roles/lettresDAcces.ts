import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { LettreDeRole } from '../../../application/ports/CourriersDesRoles.ts';
import type { Lettre } from './Lettre.ts';
import { motsDeLettre } from './motsDeLettre.ts';

type LettreDAcces = Exclude<
  LettreDeRole,
  { readonly transmissionId: number } | { readonly reclamationId: number } | { readonly structureId: number }
>;

const enFrancais = (lettre: LettreDAcces): Lettre => {
  const { structure } = lettre;
  const { nom } = motsDeLettre.fr;
  switch (lettre.nature) {
    case 'secondaire-nomme':
      return {
        titre: 'Vous êtes gestionnaire secondaire',
        paragraphes: [
          `Le gestionnaire principal de la structure ${structure} vous a nommé(e) gestionnaire secondaire.`,
          'Vous gérez désormais la fiche, les espaces et les personnes de la structure, dans l’onglet «\u00a0Activités du gestionnaire\u00a0».',
        ],
        action: 'Voir mes rattachements',
      };
    case 'secondaire-retire':
      return {
        titre: 'Vous n’êtes plus gestionnaire secondaire',
        paragraphes: [
          `Le gestionnaire principal de la structure ${structure} vous a retiré le rôle de gestionnaire secondaire.`,
          'Vous restez rattaché(e) à la structure, avec les espaces qui vous sont ouverts.',
        ],
        action: 'Voir mes rattachements',
      };
    case 'acces-suspendu':
      return {
        titre: 'Votre rattachement est désactivé',
        paragraphes: [
          `Un gestionnaire de la structure ${structure} a désactivé votre rattachement\u00a0: vous n’avez plus accès à ses espaces.`,
          'Il peut le réactiver à tout moment. Pour toute question, adressez-vous à l’un des gestionnaires de la structure.',
        ],
        action: 'Voir mes rattachements',
      };
    case 'acces-rendu':
      return {
        titre: 'Votre rattachement est réactivé',
        paragraphes: [
          `Un gestionnaire de la structure ${structure} a réactivé votre rattachement\u00a0: vos espaces sont à nouveau ouverts, sans nouvelle connexion.`,
        ],
        action: 'Voir mes rattachements',
      };
    case 'acces-termine':
      return {
        titre: 'Vous n’êtes plus rattaché(e) à une structure',
        paragraphes: [
          `Un gestionnaire de la structure ${structure} a mis fin à votre rattachement\u00a0: vous n’avez plus accès à ses espaces.`,
          'Vous pouvez présenter une nouvelle demande de rattachement.',
        ],
        action: 'Voir mes rattachements',
      };
    case 'depart-annonce':
      return {
        titre: 'Une personne a quitté votre structure',
        paragraphes: [`${nom(lettre.personne)} a mis fin à son rattachement à la structure ${structure}.`],
        action: 'Voir mes rattachements',
      };
    case 'principal-change':
      return {
        titre: 'Votre structure a un nouveau gestionnaire principal',
        paragraphes: [
          `${nom(lettre.nouveau)} est désormais gestionnaire principal de la structure ${structure}.`,
        ],
        action: 'Voir mes rattachements',
      };
  }
};

const enAnglais = (lettre: LettreDAcces): Lettre => {
  const { structure } = lettre;
  const { nom } = motsDeLettre.en;
  switch (lettre.nature) {
    case 'secondaire-nomme':
      return {
        titre: 'You are a secondary manager',
        paragraphes: [
          `The main manager of the organisation ${structure} has made you a secondary manager.`,
          'You now manage its record, its areas and its people, in the tab “Manager’s activities”.',
        ],
        action: 'See my organisations',
      };
    case 'secondaire-retire':
      return {
        titre: 'You are no longer a secondary manager',
        paragraphes: [
          `The main manager of the organisation ${structure} has withdrawn your role of secondary manager.`,
          'You remain attached to it, with the areas that are open to you.',
        ],
        action: 'See my organisations',
      };
    case 'acces-suspendu':
      return {
        titre: 'Your attachment is deactivated',
        paragraphes: [
          `A manager of the organisation ${structure} has deactivated your attachment: its areas are closed to you.`,
          'It may be reactivated at any time. For any question, write to one of the managers.',
        ],
        action: 'See my organisations',
      };
    case 'acces-rendu':
      return {
        titre: 'Your attachment is reactivated',
        paragraphes: [
          `A manager of the organisation ${structure} has reactivated your attachment: your areas are open again, without signing in again.`,
        ],
        action: 'See my organisations',
      };
    case 'acces-termine':
      return {
        titre: 'You are no longer attached to an organisation',
        paragraphes: [
          `A manager of the organisation ${structure} has ended your attachment: its areas are closed to you.`,
          'You may ask to be attached again.',
        ],
        action: 'See my organisations',
      };
    case 'depart-annonce':
      return {
        titre: 'Somebody has left your organisation',
        paragraphes: [`${nom(lettre.personne)} has left the organisation ${structure}.`],
        action: 'See my organisations',
      };
    case 'principal-change':
      return {
        titre: 'Your organisation has a new main manager',
        paragraphes: [`${nom(lettre.nouveau)} is now the main manager of the organisation ${structure}.`],
        action: 'See my organisations',
      };
  }
};

/** Of what a person may do in a structure, and of who runs it. */
export const lettresDAcces: Readonly<Record<Langue, (lettre: LettreDAcces) => Lettre>> = {
  fr: enFrancais,
  en: enAnglais,
};
