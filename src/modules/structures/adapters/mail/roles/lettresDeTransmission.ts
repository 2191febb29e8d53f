import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { LettreDeRole } from '../../../application/ports/CourriersDesRoles.ts';
import type { Lettre } from './Lettre.ts';
import { motsDeLettre } from './motsDeLettre.ts';

type LettreDeTransmission = Extract<LettreDeRole, { readonly transmissionId: number }>;

const enFrancais = (lettre: LettreDeTransmission): Lettre => {
  const { structure } = lettre;
  const { nom } = motsDeLettre.fr;
  switch (lettre.nature) {
    case 'transmission-a-accepter':
      return {
        titre: 'Le rôle de gestionnaire principal vous est proposé',
        paragraphes: [
          `${nom(lettre.principal)}, gestionnaire principal de la structure ${structure}, vous propose de prendre ce rôle.`,
          'Rien ne change tant que vous n’avez pas répondu. Si vous acceptez, vous devenez le seul gestionnaire principal de la structure.',
        ],
        action: 'Accepter ou décliner',
      };
    case 'transmission-acceptee-a-l-ancien':
      return {
        titre: 'Vous avez transmis le rôle de gestionnaire principal',
        paragraphes: [
          `${nom(lettre.destinataire)} a accepté\u00a0: cette personne est désormais gestionnaire principal de la structure ${structure}.`,
          lettre.roleRestant === 'SECONDAIRE'
            ? 'Vous en êtes désormais gestionnaire secondaire.'
            : 'Vous en êtes désormais simple utilisateur.',
        ],
        action: 'Voir la transmission',
      };
    case 'transmission-acceptee-au-nouveau':
      return {
        titre: 'Vous êtes gestionnaire principal',
        paragraphes: [
          `Vous êtes désormais gestionnaire principal de la structure ${structure}, à la suite de ${nom(lettre.principal)}.`,
        ],
        action: 'Voir la transmission',
      };
    case 'transmission-declinee':
      return {
        titre: 'Votre proposition de transmission est déclinée',
        paragraphes: [
          `${nom(lettre.destinataire)} a décliné le rôle de gestionnaire principal de la structure ${structure}.`,
          'Vous restez gestionnaire principal et pouvez le proposer à une autre personne.',
        ],
        action: 'Voir la transmission',
      };
    case 'transmission-annulee':
      return {
        titre: 'La proposition de transmission est annulée',
        paragraphes: [
          `${nom(lettre.principal)} ne vous propose plus le rôle de gestionnaire principal de la structure ${structure}. Vous n’avez rien à faire.`,
        ],
        action: 'Voir la transmission',
      };
    case 'transmission-caduque':
      return {
        titre: 'Une proposition de transmission est sans effet',
        paragraphes: [
          `La proposition de transmettre à ${nom(lettre.destinataire)} le rôle de gestionnaire principal de la structure ${structure} est devenue sans effet\u00a0: les rattachements ou les rôles ont changé entre-temps.`,
        ],
        action: 'Voir la transmission',
      };
  }
};

const enAnglais = (lettre: LettreDeTransmission): Lettre => {
  const { structure } = lettre;
  const { nom } = motsDeLettre.en;
  switch (lettre.nature) {
    case 'transmission-a-accepter':
      return {
        titre: 'You are offered the role of main manager',
        paragraphes: [
          `${nom(lettre.principal)}, main manager of the organisation ${structure}, offers you this role.`,
          'Nothing changes until you answer. If you accept, you become the only main manager of the organisation.',
        ],
        action: 'Accept or decline',
      };
    case 'transmission-acceptee-a-l-ancien':
      return {
        titre: 'You have handed over the role of main manager',
        paragraphes: [
          `${nom(lettre.destinataire)} has accepted, and is now the main manager of the organisation ${structure}.`,
          lettre.roleRestant === 'SECONDAIRE'
            ? 'You are now a secondary manager of it.'
            : 'You are now a user of it.',
        ],
        action: 'See the hand-over',
      };
    case 'transmission-acceptee-au-nouveau':
      return {
        titre: 'You are the main manager',
        paragraphes: [
          `You are now the main manager of the organisation ${structure}, after ${nom(lettre.principal)}.`,
        ],
        action: 'See the hand-over',
      };
    case 'transmission-declinee':
      return {
        titre: 'Your offer to hand over is declined',
        paragraphes: [
          `${nom(lettre.destinataire)} has declined the role of main manager of the organisation ${structure}.`,
          'You remain its main manager and may offer the role to somebody else.',
        ],
        action: 'See the hand-over',
      };
    case 'transmission-annulee':
      return {
        titre: 'The offer to hand over is cancelled',
        paragraphes: [
          `${nom(lettre.principal)} no longer offers you the role of main manager of the organisation ${structure}. You have nothing to do.`,
        ],
        action: 'See the hand-over',
      };
    case 'transmission-caduque':
      return {
        titre: 'An offer to hand over has no effect any more',
        paragraphes: [
          `The offer to hand over to ${nom(lettre.destinataire)} the role of main manager of the organisation ${structure} has no effect any more: attachments or roles have changed meanwhile.`,
        ],
        action: 'See the hand-over',
      };
  }
};

/** Of the role of principal that is handed over. */
export const lettresDeTransmission: Readonly<Record<Langue, (lettre: LettreDeTransmission) => Lettre>> = {
  fr: enFrancais,
  en: enAnglais,
};
