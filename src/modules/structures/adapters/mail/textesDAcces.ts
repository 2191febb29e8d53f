import type { Langue } from '../../../../kernel/domain/Langue.ts';
import { formatJourLong } from '../../../../platform/web/formats.ts';
import type {
  AbonnementRecu,
  AbonnementTranche,
  EcheanceNommee,
  EcheancesDUnePersonne,
  RattachementRecu,
  Relance,
} from '../../application/ports/CourriersDAcces.ts';
import { en as pagesEn } from '../http-web/textes/en.ts';
import { fr as pagesFr } from '../http-web/textes/fr.ts';

export interface Texte {
  readonly titre: string;
  readonly paragraphes: readonly string[];
  readonly action: string;
}

export interface TextesDAcces {
  readonly abonnementRecu: (demande: AbonnementRecu) => Texte;
  readonly abonnementValide: (decision: AbonnementTranche) => Texte;
  readonly abonnementRefuse: (decision: AbonnementTranche) => Texte;
  readonly rattache: (rattachement: RattachementRecu) => Texte;
  readonly invite: (rattachement: RattachementRecu) => Texte;
  readonly mesEcheances: (structure: string, echeances: readonly EcheanceNommee[]) => Texte;
  readonly echeancesDesPersonnes: (structure: string, personnes: readonly EcheancesDUnePersonne[]) => Texte;
  readonly relance: (relance: Relance) => Texte;
}

const PERSONNES_CITEES = 20;

const siDonne = (texte: string | null, phrase: (texte: string) => string): readonly string[] =>
  texte === null ? [] : [phrase(texte)];

const nomComplet = (personne: { readonly prenom: string; readonly nom: string }): string =>
  `${personne.prenom} ${personne.nom}`;

const objetFr = ({ espace, service, au }: EcheanceNommee): string => {
  const jour = formatJourLong(au, 'fr');
  if (espace !== null)
    return `l’espace «\u00a0${pagesFr.espaces[espace].libelle}\u00a0», jusqu’au ${jour} inclus`;
  if (service !== null) return `le service «\u00a0${service}\u00a0», jusqu’au ${jour} inclus`;
  return `le rattachement à la structure et tous ses espaces, jusqu’au ${jour} inclus`;
};

const objetEn = ({ espace, service, au }: EcheanceNommee): string => {
  const jour = formatJourLong(au, 'en');
  if (espace !== null) return `the area “${pagesEn.espaces[espace].libelle}”, until ${jour} included`;
  if (service !== null) return `the department “${service}”, until ${jour} included`;
  return `the attachment to the organisation and all its areas, until ${jour} included`;
};

const fr: TextesDAcces = {
  abonnementRecu: ({ demandeur, structure, espace, niveau, commentaire }) => ({
    titre: 'Une demande d’abonnement à un espace attend votre décision',
    paragraphes: [
      `${nomComplet(demandeur)} (${demandeur.courriel}) demande l’espace «\u00a0${pagesFr.espaces[espace].libelle}\u00a0» en ${pagesFr.niveaux[niveau].toLowerCase()} pour la structure ${structure}, dont vous êtes gestionnaire.`,
      ...siDonne(commentaire, (texte) => `Son message\u00a0: «\u00a0${texte}\u00a0»`),
    ],
    action: 'Examiner la demande',
  }),
  abonnementValide: ({ structure, espace, niveau }) => ({
    titre: 'Votre demande d’abonnement est validée',
    paragraphes: [
      `L’espace «\u00a0${pagesFr.espaces[espace].libelle}\u00a0» vous est accordé en ${pagesFr.niveaux[niveau ?? 'CONSULTATION'].toLowerCase()} pour la structure ${structure}.`,
      'Son onglet est disponible dès maintenant, sans nouvelle connexion.',
    ],
    action: 'Ouvrir mon accueil',
  }),
  abonnementRefuse: ({ structure, espace, motif }) => ({
    titre: 'Votre demande d’abonnement est refusée',
    paragraphes: [
      `Votre demande d’abonnement à l’espace «\u00a0${pagesFr.espaces[espace].libelle}\u00a0» pour la structure ${structure} a été refusée.`,
      ...siDonne(motif, (texte) => `Motif du refus\u00a0: «\u00a0${texte}\u00a0»`),
      'Vous pouvez présenter une nouvelle demande.',
    ],
    action: 'Voir mes abonnements',
  }),
  rattache: ({ structure, par }) => ({
    titre: 'Vous êtes rattaché(e) à une structure',
    paragraphes: [
      par
        ? `${nomComplet(par)} vous a rattaché(e) à la structure ${structure}.`
        : `Un gestionnaire vous a rattaché(e) à la structure ${structure}.`,
      'Les espaces qui vous ont été ouverts sont disponibles dès maintenant.',
      'Si vous ne connaissez pas cette structure, vous pouvez quitter ce rattachement depuis votre compte.',
    ],
    action: 'Voir mes rattachements',
  }),
  invite: ({ structure, par }) => ({
    titre: 'Vous êtes invité(e) à rejoindre une structure sur Chorus Pro',
    paragraphes: [
      `${par ? nomComplet(par) : 'Un gestionnaire'} souhaite vous rattacher à la structure ${structure}.`,
      'Aucun compte n’est ouvert à cette adresse. Créez votre compte avec elle, puis demandez votre rattachement à la structure\u00a0: son gestionnaire le validera.',
      'Si cette invitation ne vous concerne pas, ne tenez pas compte de ce courriel\u00a0: rien n’a été enregistré à votre nom.',
    ],
    action: 'Créer mon compte',
  }),
  mesEcheances: (structure, echeances) => ({
    titre: 'Des droits qui vous ont été accordés prennent fin',
    paragraphes: [
      `Pour la structure ${structure}, vous disposez encore de\u00a0:`,
      ...echeances.map((echeance) => `– ${objetFr(echeance)}.`),
      'S’ils doivent continuer, adressez-vous à un gestionnaire de la structure.',
    ],
    action: 'Voir mes rattachements',
  }),
  echeancesDesPersonnes: (structure, personnes) => ({
    titre: 'Des droits de vos utilisateurs prennent fin',
    paragraphes: [
      `Pour la structure ${structure}, dont vous êtes gestionnaire\u00a0:`,
      ...personnes
        .slice(0, PERSONNES_CITEES)
        .map(
          ({ personne, echeances }) =>
            `– ${personne ? nomComplet(personne) : 'Compte fermé'}\u00a0: ${echeances.map(objetFr).join('\u00a0; ')}.`,
        ),
      ...(personnes.length > PERSONNES_CITEES
        ? [`Et ${personnes.length - PERSONNES_CITEES} autres personnes.`]
        : []),
      'Changez les dates sur la page de chaque personne si ces droits doivent continuer.',
    ],
    action: 'Voir les utilisateurs',
  }),
  relance: ({ structure, rattachements, abonnements, jours }) => ({
    titre: 'Des demandes attendent votre décision',
    paragraphes: [
      `Pour la structure ${structure}, dont vous êtes gestionnaire, la plus ancienne attend depuis ${jours}\u00a0jours.`,
      ...(rattachements > 0 ? [`Demandes de rattachement\u00a0: ${rattachements}.`] : []),
      ...(abonnements > 0 ? [`Demandes d’abonnement à un espace\u00a0: ${abonnements}.`] : []),
    ],
    action: 'Examiner les demandes',
  }),
};

const en: TextesDAcces = {
  abonnementRecu: ({ demandeur, structure, espace, niveau, commentaire }) => ({
    titre: 'A request for an area awaits your decision',
    paragraphes: [
      `${nomComplet(demandeur)} (${demandeur.courriel}) asks for the area “${pagesEn.espaces[espace].libelle}” (${pagesEn.niveaux[niveau].toLowerCase()}) for the organisation ${structure}, which you manage.`,
      ...siDonne(commentaire, (texte) => `Their message: “${texte}”`),
    ],
    action: 'Examine the request',
  }),
  abonnementValide: ({ structure, espace, niveau }) => ({
    titre: 'Your request for an area is accepted',
    paragraphes: [
      `The area “${pagesEn.espaces[espace].libelle}” (${pagesEn.niveaux[niveau ?? 'CONSULTATION'].toLowerCase()}) is open to you for the organisation ${structure}.`,
      'Its tab is available right away, without signing in again.',
    ],
    action: 'Open my home page',
  }),
  abonnementRefuse: ({ structure, espace, motif }) => ({
    titre: 'Your request for an area is refused',
    paragraphes: [
      `Your request for the area “${pagesEn.espaces[espace].libelle}” for the organisation ${structure} was refused.`,
      ...siDonne(motif, (texte) => `Reason: “${texte}”`),
      'You may ask again.',
    ],
    action: 'See my areas',
  }),
  rattache: ({ structure, par }) => ({
    titre: 'You are attached to an organisation',
    paragraphes: [
      par
        ? `${nomComplet(par)} has attached you to the organisation ${structure}.`
        : `A manager has attached you to the organisation ${structure}.`,
      'The areas opened to you are available right away.',
      'If you do not know this organisation, you may leave it from your account.',
    ],
    action: 'See my organisations',
  }),
  invite: ({ structure, par }) => ({
    titre: 'You are invited to join an organisation on Chorus Pro',
    paragraphes: [
      `${par ? nomComplet(par) : 'A manager'} wishes to attach you to the organisation ${structure}.`,
      'No account is open at this address. Create yours with it, then ask to be attached to the organisation: its manager will accept.',
      'If this invitation is not for you, ignore this message: nothing was recorded about you.',
    ],
    action: 'Create my account',
  }),
  mesEcheances: (structure, echeances) => ({
    titre: 'Rights that were granted to you come to an end',
    paragraphes: [
      `For the organisation ${structure}, you still have:`,
      ...echeances.map((echeance) => `– ${objetEn(echeance)}.`),
      'If they are to go on, speak to a manager of the organisation.',
    ],
    action: 'See my organisations',
  }),
  echeancesDesPersonnes: (structure, personnes) => ({
    titre: 'Rights of your users come to an end',
    paragraphes: [
      `For the organisation ${structure}, which you manage:`,
      ...personnes
        .slice(0, PERSONNES_CITEES)
        .map(
          ({ personne, echeances }) =>
            `– ${personne ? nomComplet(personne) : 'Closed account'}: ${echeances.map(objetEn).join('; ')}.`,
        ),
      ...(personnes.length > PERSONNES_CITEES
        ? [`And ${personnes.length - PERSONNES_CITEES} more people.`]
        : []),
      'Change the dates on the page of each person if these rights are to go on.',
    ],
    action: 'See the users',
  }),
  relance: ({ structure, rattachements, abonnements, jours }) => ({
    titre: 'Requests await your decision',
    paragraphes: [
      `For the organisation ${structure}, which you manage, the oldest has been waiting for ${jours} days.`,
      ...(rattachements > 0 ? [`Requests to be attached: ${rattachements}.`] : []),
      ...(abonnements > 0 ? [`Requests for an area: ${abonnements}.`] : []),
    ],
    action: 'Examine the requests',
  }),
};

export const textesDAcces: Readonly<Record<Langue, TextesDAcces>> = { fr, en };
