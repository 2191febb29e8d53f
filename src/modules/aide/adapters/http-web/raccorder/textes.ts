import type { Langue } from '../../../../../kernel/domain/Langue.ts';

interface Etape {
  readonly titre: string;
  readonly paragraphes: readonly string[];
}

export interface TextesRaccorder {
  readonly titre: string;
  readonly chapeau: string;
  readonly creer: Etape;
  readonly curl: Etape;
  readonly appel: Etape;
  readonly webhook: Etape;
  readonly verification: Etape;
  readonly documentation: string;
}

const fr: TextesRaccorder = {
  titre: 'Raccorder son logiciel',
  chapeau: 'Déposer et suivre les mémoires depuis votre propre logiciel, par l’API du portail.',
  creer: {
    titre: 'Créer une application et un compte technique',
    paragraphes: [
      'Le gestionnaire principal de la structure ouvre Activités du gestionnaire, puis Raccordements. Il crée une application et choisit les domaines qu’elle peut appeler, puis un compte technique.',
      'Quatre valeurs s’affichent une seule fois\u00a0: client_id et client_secret de l’application, identifiant et mot de passe du compte technique. Le mot de passe dure 424\u00a0jours\u00a0; des courriels préviennent 60, 30 et 7\u00a0jours avant la fin.',
    ],
  },
  curl: {
    titre: 'Essayer avec curl',
    paragraphes: [
      'Donnez l’adresse du portail dans PORTAIL, et les quatre valeurs dans CLIENT_ID, CLIENT_SECRET, LOGIN et MOT_DE_PASSE.',
    ],
  },
  appel: {
    titre: 'Appeler un service en TypeScript',
    paragraphes: [
      'Le jeton dure une heure\u00a0: gardez-le d’un appel à l’autre. Une réponse dont codeRetour n’est pas 0 est un refus, que libelle explique.',
      'L’en-tête Idempotency-Key fait qu’un appel répété après une coupure n’écrit qu’une fois\u00a0: gardez la même clé pour le même envoi.',
    ],
  },
  webhook: {
    titre: 'Être prévenu des changements',
    paragraphes: [
      'Sur la page de l’application, ou par /cpro/memoires/v1/webhooks/creer, donnez une adresse en https. Un message y part à chaque changement d’état d’un mémoire que l’application peut lire. Il dit lequel et son nouvel état\u00a0; le reste se lit par l’API. Sans choix d’états, les relances et leurs réponses sont annoncées aussi\u00a0: leur type est memoire.relance ou memoire.relance-repondue, et l’état reste le même.',
      'Répondez par un statut de 200 à 299 en moins de 10\u00a0secondes, puis traitez le message. Sinon il repart après 10\u00a0secondes, 1, 5 et 30\u00a0minutes, 2, 5 et 10\u00a0heures, puis chaque jour. Après trois jours d’échecs, le webhook est suspendu et le gestionnaire principal est prévenu\u00a0; un statut 410 l’arrête aussitôt.',
      'Un message peut arriver deux fois, sous le même webhook-id, et deux messages peuvent arriver dans un autre ordre que les changements\u00a0: fiez-vous au champ «\u00a0le\u00a0», ou relisez le mémoire.',
    ],
  },
  verification: {
    titre: 'Vérifier la signature d’un message',
    paragraphes: [
      'Les messages suivent la norme Standard Webhooks. Vérifiez la signature sur le corps tel que reçu, avant de le lire comme du JSON. Pendant un renouvellement du secret, l’en-tête porte deux signatures\u00a0: une seule bonne suffit.',
    ],
  },
  documentation: 'Tous les services, avec leurs champs et leurs exemples',
};

const en: TextesRaccorder = {
  titre: 'Connect your software',
  chapeau: 'File and follow statements from your own software, through the API of the portal.',
  creer: {
    titre: 'Create an application and a technical account',
    paragraphes: [
      'The main manager of the organisation opens Manager’s activities, then Connections. They create an application and choose the domains that it may call, then a technical account.',
      'Four values are shown only once: client_id and client_secret of the application, login and password of the technical account. The password lasts 424 days; mails warn 60, 30 and 7 days before its end.',
    ],
  },
  curl: {
    titre: 'Try it with curl',
    paragraphes: [
      'Give the address of the portal in PORTAIL, and the four values in CLIENT_ID, CLIENT_SECRET, LOGIN and MOT_DE_PASSE.',
    ],
  },
  appel: {
    titre: 'Call a service in TypeScript',
    paragraphes: [
      'The token lasts one hour: keep it from one call to the next. An answer whose codeRetour is not 0 is a refusal, which libelle explains.',
      'With the header Idempotency-Key, a call that is repeated after a cut writes only once: keep the same key for the same message.',
    ],
  },
  webhook: {
    titre: 'Be told of changes',
    paragraphes: [
      'On the page of the application, or through /cpro/memoires/v1/webhooks/creer, give an https address. A message leaves for it each time that a statement which the application may read changes its state. It says which one and its new state; the rest is read through the API. Without a choice of states, reminders and their answers are told as well: their type is memoire.relance or memoire.relance-repondue, and the state stays the same.',
      'Answer with a status from 200 to 299 within 10 seconds, then deal with the message. Otherwise it leaves again after 10 seconds, 1, 5 and 30 minutes, 2, 5 and 10 hours, then each day. After three days of failures the webhook is suspended and the main manager is told; a status 410 stops it at once.',
      'A message may come twice, under the same webhook-id, and two messages may come in another order than the changes: rely on the field “le”, or read the statement again.',
    ],
  },
  verification: {
    titre: 'Verify the signature of a message',
    paragraphes: [
      'Messages follow the Standard Webhooks specification. Verify the signature on the body as it was received, before reading it as JSON. While a secret is being renewed the header holds two signatures: one that is good is enough.',
    ],
  },
  documentation: 'Every service, with its fields and its examples',
};

export const textesRaccorder: Readonly<Record<Langue, TextesRaccorder>> = { fr, en };
