import type { Langue } from '../../../../kernel/domain/Langue.ts';
import { formatJourLong } from '../../../../platform/web/formats.ts';
import type { LettreDeRole } from '../../application/ports/CourriersDesRoles.ts';
import type { Personne } from '../../application/ports/Utilisateurs.ts';

export interface Lettre {
  readonly titre: string;
  readonly paragraphes: readonly string[];
  readonly action: string;
}

const VEILLE_MS = 1;

/** The last day on which the principal may object. */
const dernierJour = (opposableJusquA: Date, langue: Langue): string =>
  formatJourLong(new Date(opposableJusquA.getTime() - VEILLE_MS), langue);

const nomEn = (personne: Personne | undefined, defaut: string): string =>
  personne ? `${personne.prenom} ${personne.nom}` : defaut;

const enFrancais = (lettre: LettreDeRole): Lettre => {
  const { structure } = lettre;
  const nom = (personne: Personne | undefined): string => nomEn(personne, 'une personne');
  const cite = (motif: string): string => `Motif\u00a0: «\u00a0${motif}\u00a0»`;
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
    case 'principal-change':
      return {
        titre: 'Votre structure a un nouveau gestionnaire principal',
        paragraphes: [
          `${nom(lettre.nouveau)} est désormais gestionnaire principal de la structure ${structure}.`,
        ],
        action: 'Voir mes rattachements',
      };
    case 'reclamation-a-examiner':
      return {
        titre: 'Votre rôle de gestionnaire principal est réclamé',
        paragraphes: [
          `${nom(lettre.demandeur)} indique que vous n’exercez plus le rôle de gestionnaire principal de la structure ${structure}, et demande à le prendre.`,
          cite(lettre.motif),
          `Si vous l’exercez toujours, opposez-vous avant la fin du ${dernierJour(lettre.opposableJusquA, 'fr')}. Sans opposition, le support décidera.`,
        ],
        action: 'Examiner la réclamation',
      };
    case 'reclamation-recue':
      return {
        titre: 'Votre réclamation est enregistrée',
        paragraphes: [
          `Vous réclamez le rôle de gestionnaire principal de la structure ${structure}. Le gestionnaire principal en est prévenu et a 14\u00a0jours pour s’y opposer\u00a0; ensuite, le support décidera.`,
        ],
        action: 'Suivre ma réclamation',
      };
    case 'reclamation-au-support':
      return {
        titre: 'Une réclamation est transmise au support',
        paragraphes: [
          `Personne ne s’est opposé à ce que ${nom(lettre.demandeur)} prenne le rôle de gestionnaire principal de la structure ${structure}. Le support va décider\u00a0; sa décision sera motivée.`,
        ],
        action: 'Voir la réclamation',
      };
    case 'reclamation-opposee':
      return {
        titre: 'Le gestionnaire principal s’oppose à votre réclamation',
        paragraphes: [
          `Le gestionnaire principal de la structure ${structure} exerce toujours ce rôle\u00a0: votre réclamation est close.`,
          cite(lettre.motif),
        ],
        action: 'Voir la réclamation',
      };
    case 'reclamation-retiree':
      return {
        titre: 'Une réclamation est retirée',
        paragraphes: [
          `${nom(lettre.demandeur)} ne réclame plus le rôle de gestionnaire principal de la structure ${structure}. Vous n’avez rien à faire.`,
        ],
        action: 'Voir la réclamation',
      };
    case 'reclamation-caduque':
      return {
        titre: 'Une réclamation est sans effet',
        paragraphes: [
          `La réclamation du rôle de gestionnaire principal de la structure ${structure} par ${nom(lettre.demandeur)} est devenue sans effet\u00a0: les rattachements ou les rôles ont changé entre-temps.`,
        ],
        action: 'Voir la réclamation',
      };
    case 'reclamation-acceptee':
      return {
        titre: 'Vous êtes gestionnaire principal',
        paragraphes: [
          `Le support a accepté votre réclamation\u00a0: vous êtes désormais gestionnaire principal de la structure ${structure}.`,
          cite(lettre.motif),
        ],
        action: 'Voir la réclamation',
      };
    case 'reclamation-acceptee-a-l-ancien':
      return {
        titre: 'Vous n’êtes plus gestionnaire principal',
        paragraphes: [
          `Le support a donné à ${nom(lettre.demandeur)} le rôle de gestionnaire principal de la structure ${structure}, faute d’opposition de votre part. Vous en êtes désormais simple utilisateur.`,
          cite(lettre.motif),
        ],
        action: 'Voir la réclamation',
      };
    case 'reclamation-rejetee':
      return {
        titre: 'Votre réclamation est rejetée',
        paragraphes: [
          `Le support a rejeté votre réclamation du rôle de gestionnaire principal de la structure ${structure}.`,
          cite(lettre.motif),
        ],
        action: 'Voir la réclamation',
      };
    case 'reclamation-rejetee-au-principal':
      return {
        titre: 'Vous restez gestionnaire principal',
        paragraphes: [
          `Le support a rejeté la réclamation de ${nom(lettre.demandeur)}\u00a0: vous restez gestionnaire principal de la structure ${structure}.`,
          cite(lettre.motif),
        ],
        action: 'Voir la réclamation',
      };
    case 'structure-desactivee':
      return {
        titre: 'Votre structure est désactivée',
        paragraphes: [
          `${nom(lettre.par)} a désactivé la structure ${structure}.`,
          cite(lettre.motif),
          'Chacun peut suivre ce qui a été déposé\u00a0; rien ne peut plus être déposé, et personne ne peut plus y être rattaché.',
        ],
        action: 'Voir la structure',
      };
    case 'structure-reactivee':
      return {
        titre: 'Votre structure est réactivée',
        paragraphes: [
          `${nom(lettre.par)} a réactivé la structure ${structure}\u00a0: les espaces sont à nouveau ouverts comme avant.`,
          cite(lettre.motif),
        ],
        action: 'Voir la structure',
      };
  }
};

const enAnglais = (lettre: LettreDeRole): Lettre => {
  const { structure } = lettre;
  const nom = (personne: Personne | undefined): string => nomEn(personne, 'somebody');
  const cite = (motif: string): string => `Reason: “${motif}”`;
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
    case 'principal-change':
      return {
        titre: 'Your organisation has a new main manager',
        paragraphes: [`${nom(lettre.nouveau)} is now the main manager of the organisation ${structure}.`],
        action: 'See my organisations',
      };
    case 'reclamation-a-examiner':
      return {
        titre: 'Your role of main manager is claimed',
        paragraphes: [
          `${nom(lettre.demandeur)} says that you no longer act as main manager of the organisation ${structure}, and asks for the role.`,
          cite(lettre.motif),
          `If you still do, object before the end of ${dernierJour(lettre.opposableJusquA, 'en')}. Without an objection, support will decide.`,
        ],
        action: 'Examine the claim',
      };
    case 'reclamation-recue':
      return {
        titre: 'Your claim is recorded',
        paragraphes: [
          `You claim the role of main manager of the organisation ${structure}. The main manager has been told and has 14 days to object; then support will decide.`,
        ],
        action: 'Follow my claim',
      };
    case 'reclamation-au-support':
      return {
        titre: 'A claim is before support',
        paragraphes: [
          `Nobody has objected to ${nom(lettre.demandeur)} taking the role of main manager of the organisation ${structure}. Support will decide and say why.`,
        ],
        action: 'See the claim',
      };
    case 'reclamation-opposee':
      return {
        titre: 'The main manager objects to your claim',
        paragraphes: [
          `The main manager of the organisation ${structure} still acts as such: your claim is closed.`,
          cite(lettre.motif),
        ],
        action: 'See the claim',
      };
    case 'reclamation-retiree':
      return {
        titre: 'A claim is withdrawn',
        paragraphes: [
          `${nom(lettre.demandeur)} no longer claims the role of main manager of the organisation ${structure}. You have nothing to do.`,
        ],
        action: 'See the claim',
      };
    case 'reclamation-caduque':
      return {
        titre: 'A claim has no effect any more',
        paragraphes: [
          `The claim of ${nom(lettre.demandeur)} to the role of main manager of the organisation ${structure} has no effect any more: attachments or roles have changed meanwhile.`,
        ],
        action: 'See the claim',
      };
    case 'reclamation-acceptee':
      return {
        titre: 'You are the main manager',
        paragraphes: [
          `Support has accepted your claim: you are now the main manager of the organisation ${structure}.`,
          cite(lettre.motif),
        ],
        action: 'See the claim',
      };
    case 'reclamation-acceptee-a-l-ancien':
      return {
        titre: 'You are no longer the main manager',
        paragraphes: [
          `Support has given ${nom(lettre.demandeur)} the role of main manager of the organisation ${structure}, as you did not object. You are now a user of it.`,
          cite(lettre.motif),
        ],
        action: 'See the claim',
      };
    case 'reclamation-rejetee':
      return {
        titre: 'Your claim is rejected',
        paragraphes: [
          `Support has rejected your claim to the role of main manager of the organisation ${structure}.`,
          cite(lettre.motif),
        ],
        action: 'See the claim',
      };
    case 'reclamation-rejetee-au-principal':
      return {
        titre: 'You remain the main manager',
        paragraphes: [
          `Support has rejected the claim of ${nom(lettre.demandeur)}: you remain the main manager of the organisation ${structure}.`,
          cite(lettre.motif),
        ],
        action: 'See the claim',
      };
    case 'structure-desactivee':
      return {
        titre: 'Your organisation is deactivated',
        paragraphes: [
          `${nom(lettre.par)} has deactivated the organisation ${structure}.`,
          cite(lettre.motif),
          'Everybody may follow what was filed; nothing new can be filed, and nobody can be attached to it.',
        ],
        action: 'See the organisation',
      };
    case 'structure-reactivee':
      return {
        titre: 'Your organisation is reactivated',
        paragraphes: [
          `${nom(lettre.par)} has reactivated the organisation ${structure}: its areas are open as before.`,
          cite(lettre.motif),
        ],
        action: 'See the organisation',
      };
  }
};

export const lettresDesRoles: Readonly<Record<Langue, (lettre: LettreDeRole) => Lettre>> = {
  fr: enFrancais,
  en: enAnglais,
};
