import type { FunctionComponent } from 'preact';
import { usePage } from '../PageContext.ts';

export const PiedDeSite: FunctionComponent = () => {
  const { titreProduit, textes } = usePage();
  const { pied } = textes;
  return (
    <footer class="cp-pied">
      <div class="cp-largeur cp-pied__ligne">
        <p class="cp-pied__nom">{`${titreProduit} · ${textes.domaine}`}</p>
        <nav aria-label={pied.titre}>
          <ul class="cp-pied__liens">
            <li>
              <a href="/aide">{pied.aide}</a>
            </li>
            <li>
              <a href="/accessibilite">{pied.accessibilite}</a>
            </li>
            <li>
              <a href="/donnees-personnelles">{pied.donneesPersonnelles}</a>
            </li>
            <li>
              <a href="/etat-du-service">{pied.etatDuService}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
};
