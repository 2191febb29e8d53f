import type { Request, Response } from 'express';
import type { ChoixDeStructure, PageContext } from '../web/PageContext.ts';
import { csrfTokenOf } from './csrf.ts';
import { formatInstant } from '../web/formats.ts';

/** What the layout shows around every page. A flash is shown once. */
export const pageContextOf = (req: Request, res: Response, structures?: ChoixDeStructure): PageContext => {
  const { acteur, edge, langue, nonce } = res.locals;
  const flash = req.session?.flash ?? null;
  if (flash) delete req.session.flash;
  const chemin = req.originalUrl;
  return {
    langue,
    nonce,
    titreProduit: 'Chorus Pro',
    csrf: csrfTokenOf(req),
    chemin,
    acteur: acteur
      ? {
          nomComplet: `${acteur.prenom} ${acteur.nom}`,
          derniereConnexion: acteur.derniereConnexion && formatInstant(acteur.derniereConnexion, langue),
        }
      : null,
    onglets: acteur
      ? edge.onglets
          .filter((onglet) => onglet.visible(acteur))
          .map(({ libelle, href }) => ({
            libelle: libelle[langue],
            href,
            actif: estDans(`${req.baseUrl}${req.path}`, href),
          }))
      : [],
    ...(structures && { structures }),
    flash,
    demo: edge.demo,
    assets: edge.assets,
  };
};

const estDans = (chemin: string, href: string): boolean => chemin === href || chemin.startsWith(`${href}/`);
