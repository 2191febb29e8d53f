import type { FunctionComponent } from 'preact';
import { usePage, type ChoixDeStructure } from '../PageContext.ts';

const lienVers = (chemin: string, structure: string | null): string => {
  const adresse = new URL(chemin, 'https://relatif.invalid');
  adresse.searchParams.delete('curseur');
  if (structure === null) adresse.searchParams.delete('structure');
  else adresse.searchParams.set('structure', structure);
  return `${adresse.pathname}${adresse.search}`;
};

/** "Toutes les structures ▾": each choice is the same page with `?structure=`. */
export const FiltreStructures: FunctionComponent<{ readonly choix: ChoixDeStructure }> = ({ choix }) => {
  const { textes, chemin } = usePage();
  const entrees = [{ valeur: null, libelle: textes.structures.toutes }, ...choix.liste];
  const courante = entrees.find(({ valeur }) => valeur === choix.choisie) ?? entrees[0];
  return (
    <details class="cp-filtre" data-menu>
      <summary class="cp-filtre__bouton">
        <span class="govuk-visually-hidden">{`${textes.structures.filtrer}\u00a0: `}</span>
        {courante?.libelle}
      </summary>
      <ul class="cp-filtre__liste">
        {entrees.map(({ valeur, libelle }) => (
          <li key={valeur}>
            <a href={lienVers(chemin, valeur)} aria-current={valeur === choix.choisie ? 'true' : undefined}>
              {libelle}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
};
