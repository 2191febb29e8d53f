import type { Langue } from '../../../kernel/domain/Langue.ts';

const fr = {
  titre: 'Courriels de démonstration',
  chapeau:
    'Sans serveur de courriel, les messages restent ici\u00a0: ouvrez-les comme dans une boîte de réception.',
  vide: 'Aucun message pour le moment. Créez un compte ou déposez un mémoire\u00a0: le courriel arrivera ici.',
  accueil: 'Revenir à l’accueil',
  legende: 'Messages, les plus récents d’abord',
  destinataire: 'Destinataire',
  objet: 'Objet',
  date: 'Date',
  texte: 'Version texte',
};

const en: typeof fr = {
  titre: 'Demonstration e-mails',
  chapeau: 'Without an e-mail server, messages stay here: open them as in an inbox.',
  vide: 'No message for the moment. Create an account or file a statement: the e-mail will arrive here.',
  accueil: 'Back to the home page',
  legende: 'Messages, latest first',
  destinataire: 'To',
  objet: 'Subject',
  date: 'Date',
  texte: 'Text version',
};

export const textes: Record<Langue, typeof fr> = { fr, en };
