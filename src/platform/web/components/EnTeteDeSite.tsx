import type { FunctionComponent } from 'preact';
import { classes } from '../classes.ts';
import { usePage } from '../PageContext.ts';
import { Deconnexion } from './Deconnexion.tsx';
import { LienLangue } from './LienLangue.tsx';
import { Marque } from './Marque.tsx';
import { MenuMobile } from './MenuMobile.tsx';

/** Above it, the areas stay folded until 1024 px. */
const NOMBRE_D_ONGLETS_SERRE = 6;

export const EnTeteDeSite: FunctionComponent = () => {
  const { textes, acteur, onglets, demo } = usePage();
  return (
    <header class={classes('cp-entete', onglets.length > NOMBRE_D_ONGLETS_SERRE && 'cp-entete--dense')}>
      {demo && <p class="cp-demo">{textes.demonstration}</p>}
      <div class="cp-largeur cp-entete__haut">
        <Marque />
        <MenuMobile />
        <nav class="cp-entete__liens" aria-label={textes.liensUtiles}>
          <a href="/structures-publiques">{textes.rechercherStructure}</a>
          <a href="/aide">{textes.aide}</a>
          <LienLangue />
        </nav>
      </div>
      {acteur && (
        <div class="cp-entete__personne">
          <div class="cp-largeur cp-entete__personne-ligne">
            <a class="cp-entete__nom" href="/mon-compte">
              {acteur.nomComplet}
            </a>
            <span class="cp-entete__connexion">
              {acteur.derniereConnexion === null
                ? textes.premiereConnexion
                : textes.derniereConnexion(acteur.derniereConnexion)}
            </span>
            <Deconnexion />
          </div>
        </div>
      )}
      {onglets.length > 0 && (
        <nav class="cp-espaces" aria-label={textes.espaces}>
          <ul class="cp-largeur cp-espaces__liste">
            {onglets.map(({ libelle, href, actif }) => (
              <li key={href}>
                <a class="cp-espaces__lien" href={href} aria-current={actif ? 'page' : undefined}>
                  {libelle}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
};
