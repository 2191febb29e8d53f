import type { FunctionComponent } from 'preact';
import { usePage } from '../PageContext.ts';
import { Deconnexion } from './Deconnexion.tsx';
import { LienLangue } from './LienLangue.tsx';

/** Everything of the header, folded, below 768 px: opens without script. */
export const MenuMobile: FunctionComponent = () => {
  const { textes, acteur, onglets } = usePage();
  return (
    <details class="cp-menu" data-menu>
      <summary class="cp-menu__bouton">{textes.menu}</summary>
      <nav class="cp-menu__contenu" aria-label={textes.menuDesEspaces}>
        {onglets.length > 0 && (
          <ul class="cp-menu__liste cp-menu__liste--espaces">
            {onglets.map(({ libelle, href, actif }) => (
              <li key={href}>
                <a href={href} aria-current={actif ? 'page' : undefined}>
                  {libelle}
                </a>
              </li>
            ))}
          </ul>
        )}
        <ul class="cp-menu__liste">
          <li>
            <a href="/structures-publiques">{textes.rechercherStructure}</a>
          </li>
          <li>
            <a href="/aide">{textes.aide}</a>
          </li>
          <li class="cp-menu__langue">
            <LienLangue />
          </li>
        </ul>
        {acteur && (
          <div class="cp-menu__personne">
            <a href="/mon-compte">{acteur.nomComplet}</a>
            <span>
              {acteur.derniereConnexion === null
                ? textes.premiereConnexion
                : textes.derniereConnexion(acteur.derniereConnexion)}
            </span>
            <Deconnexion />
          </div>
        )}
      </nav>
    </details>
  );
};
