import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { formatJourLong } from '../../../../../platform/web/formats.ts';
import type { LettreDeRole } from '../../../application/ports/CourriersDesRoles.ts';
import type { Lettre } from './Lettre.ts';
import { motsDeLettre } from './motsDeLettre.ts';

type LettreDeReclamation = Extract<LettreDeRole, { readonly reclamationId: number }>;

const VEILLE_MS = 1;

/** The last day on which the principal may object. */
const dernierJour = (opposableJusquA: Date, langue: Langue): string =>
  formatJourLong(new Date(opposableJusquA.getTime() - VEILLE_MS), langue);

const enFrancais = (lettre: LettreDeReclamation): Lettre => {
  const { structure } = lettre;
  const { cite, nom } = motsDeLettre.fr;
  switch (lettre.nature) {
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
  }
};

const enAnglais = (lettre: LettreDeReclamation): Lettre => {
  const { structure } = lettre;
  const { cite, nom } = motsDeLettre.en;
  switch (lettre.nature) {
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
  }
};

/** Of the role of principal that is claimed. */
export const lettresDeReclamation: Readonly<Record<Langue, (lettre: LettreDeReclamation) => Lettre>> = {
  fr: enFrancais,
  en: enAnglais,
};
