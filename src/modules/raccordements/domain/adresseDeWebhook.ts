import { AdresseDeWebhookInvalide } from './erreurs.ts';

export const ADRESSE_MAX = 500;
const LOCALES = new Set(['localhost', '127.0.0.1']);

/**
 * In its canonical form: https, without a name and a password, without a fragment. `locales`: http://localhost as well, where
 * the product is tried out. To which machine a name leads is checked at each connection, not here.
 * @throws AdresseDeWebhookInvalide
 */
export const adresseDeWebhook = (texte: string, locales: boolean): string => {
  if (!URL.canParse(texte.trim())) throw new AdresseDeWebhookInvalide();
  const lue = new URL(texte.trim());
  if (lue.username !== '' || lue.password !== '' || lue.hash !== '') throw new AdresseDeWebhookInvalide();
  const permise =
    lue.protocol === 'https:' || (locales && lue.protocol === 'http:' && LOCALES.has(lue.hostname));
  if (!permise || lue.href.length > ADRESSE_MAX) throw new AdresseDeWebhookInvalide();
  return lue.href;
};

/** For mails and journals: what follows the path often bears a token of the receiver. */
export const adresseSansParametres = (url: string): string => {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
};
