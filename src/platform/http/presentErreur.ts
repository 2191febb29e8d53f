import type { Request, Response } from 'express';
import type { ErreurPresentee } from '../web/ErreurPage.tsx';
import type { ErrorSentences } from './ErrorTexts.ts';
import { dernierSegment, valeursTapees, type ValeurTapee } from './valeursTapees.ts';
import type { Langue } from '../../kernel/domain/Langue.ts';
import type { Saisie } from './endpoint.ts';

interface Dite {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const PASSAGERES = new Set([429, 503]);

/** What the error page shows: the sentence, what was typed and would be lost, the way back. */
export const presentErreur = (
  { status, code, message }: Dite,
  req: Request,
  res: Response,
): ErreurPresentee => {
  const { edge, langue, acteur } = res.locals;
  const envoi = req.method !== 'GET' && req.method !== 'HEAD';
  const retour = envoi ? pageDuFormulaire(req) : PASSAGERES.has(status) ? req.originalUrl : null;
  const connexion = status === 401 || (code === 'http.403.csrf' && !acteur);
  return {
    status,
    code,
    message,
    langue,
    reference: status >= 500 ? (req.id as string) : null,
    saisie: envoi ? saisieAffichee(req.body as Saisie | undefined, edge.sentences, langue) : [],
    suite: connexion
      ? {
          vers: 'connexion',
          href: retour === null ? '/connexion' : `/connexion?retour=${encodeURIComponent(retour)}`,
        }
      : retour === null
        ? null
        : { vers: envoi ? 'formulaire' : 'page', href: retour },
  };
};

/** Pages say where they lead from to this site alone; the path is taken, never the host. */
const pageDuFormulaire = (req: Request): string | null => {
  const page = req.get('referer');
  if (page === undefined || !URL.canParse(page)) return null;
  const { host, pathname, search } = new URL(page);
  return host === req.get('host') && !pathname.startsWith('//') ? `${pathname}${search}` : null;
};

const saisieAffichee = (
  corps: Saisie | undefined,
  sentences: ErrorSentences,
  langue: Langue,
): ErreurPresentee['saisie'] =>
  valeursTapees(corps).map((tapee) => ({
    cle: libelleDe(tapee, sentences, langue),
    valeur: tapee.valeur.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1'),
  }));

/** The words of the form when a module gives them (`champ.<nom>` among its sentences), else the name of the field. */
const libelleDe = ({ champ }: ValeurTapee, sentences: ErrorSentences, langue: Langue): string => {
  const nom = dernierSegment(champ);
  const code = `champ.${nom}`;
  const libelle = sentences.has(langue, code) ? sentences.sentence(langue, code) : enMots(nom);
  const rang = /\.(\d+)(\.|$)/.exec(champ)?.[1];
  return rang === undefined ? libelle : `${libelle} (${Number(rang) + 1})`;
};

const enMots = (nom: string): string => {
  const mots = nom.replace(/[A-Z]/g, (lettre) => ` ${lettre.toLowerCase()}`).trim();
  return mots.charAt(0).toUpperCase() + mots.slice(1);
};
