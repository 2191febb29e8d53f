import type { Langue } from '../../../kernel/domain/Langue.ts';

const fr = {
  titre: 'Documentation de l’API',
  chapeau:
    'Les services de Chorus Pro pour les logiciels des prestataires et des juridictions : les mêmes adresses, les mêmes champs que ceux que vos clients connaissent, et les services propres aux mémoires de frais de justice.',
  accueil: 'Accueil',
  services: 'Services',
  service: 'Service de l’API',
  ceQuIlFait: 'Ce qu’il fait',
  domaine: (nom: string) => `Domaine ${nom}`,
  commencer: 'Commencer',
  etapes: [
    'Un gestionnaire principal crée un raccordement sous « Activités du gestionnaire » : il reçoit l’identifiant et le secret de l’application, et ceux du compte technique de sa structure, une seule fois.',
    'Échangez l’identifiant et le secret contre un jeton, valable une heure. Gardez-le jusqu’à son terme.',
    'Appelez les services avec le jeton et, dans l’en-tête cpro-account, le compte technique. Les deux sont vérifiés à chaque appel.',
  ],
  reponses: 'Ce que disent les réponses',
  statuts: [
    ['200', 'Le service a répondu : codeRetour vaut 0.'],
    [
      '400',
      'Le service refuse : codeRetour et libelle disent pourquoi, et nomment le champ. Sans jeton, l’en-tête WWW-Authenticate le dit.',
    ],
    ['401', 'Le jeton ou le compte technique n’est pas valable.'],
    ['403', 'L’application n’a pas souscrit ce domaine, ou le service n’existe pas.'],
    ['415', 'Le corps n’est pas annoncé comme application/json.'],
    ['429', 'Trop d’appels : l’en-tête Retry-After dit combien de secondes attendre.'],
  ],
  statut: 'Statut HTTP',
  sens: 'Sens',
  openApi: 'Télécharger le document OpenAPI 3.1',
  requete: 'Champs de la requête',
  sansRequete: 'Ce service ne prend aucun champ : envoyez {}.',
  reponse: 'Champs de la réponse',
  champ: 'Champ',
  type: 'Type',
  valeurs: 'Valeurs',
  exemple: 'Exemple',
  jeton: 'Obtenir un jeton',
};

type Textes = typeof fr;

const en: Textes = {
  titre: 'API documentation',
  chapeau:
    'The services of Chorus Pro for the software of prestataires and courts: the addresses and fields that your clients know, and the services of statements of fees.',
  accueil: 'Home',
  services: 'Services',
  service: 'API service',
  ceQuIlFait: 'What it does',
  domaine: (nom) => `Domain ${nom}`,
  commencer: 'Getting started',
  etapes: [
    'A principal manager creates a connection under “Managing”: the id and secret of the application, and those of the technical account of the organisation, are shown once.',
    'Exchange the id and the secret for a token, valid for an hour. Keep it until its end.',
    'Call the services with the token and, in the header cpro-account, the technical account. Both are checked at each call.',
  ],
  reponses: 'What the answers say',
  statuts: [
    ['200', 'The service has answered: codeRetour is 0.'],
    [
      '400',
      'The service refuses: codeRetour and libelle say why, and name the field. Without a token, the header WWW-Authenticate says so.',
    ],
    ['401', 'The token or the technical account is not valid.'],
    ['403', 'The application has not subscribed to this domain, or the service does not exist.'],
    ['415', 'The body is not announced as application/json.'],
    ['429', 'Too many calls: the header Retry-After gives the seconds to wait.'],
  ],
  statut: 'HTTP status',
  sens: 'Meaning',
  openApi: 'Download the OpenAPI 3.1 document',
  requete: 'Fields of the request',
  sansRequete: 'This service takes no field: send {}.',
  reponse: 'Fields of the answer',
  champ: 'Field',
  type: 'Type',
  valeurs: 'Values',
  exemple: 'Example',
  jeton: 'Getting a token',
};

export type TextesDeDocumentation = Textes;

export const textesDeDocumentation: Readonly<Record<Langue, Textes>> = { fr, en };
