import type { ComponentChildren, JSX } from 'preact';
import { classes } from '../classes.ts';
import { usePage } from '../PageContext.ts';
import type { Colonne, SelectionDeLignes } from './Colonne.ts';
import { Lien } from './Lien.tsx';
import { lignesDeTableau } from './lignesDeTableau.tsx';

export interface TriDeTableau {
  readonly cle: string;
  readonly sens: 'asc' | 'desc';
  readonly lien: (cle: string, sens: 'asc' | 'desc') => string;
}

interface Props<Ligne> {
  readonly legende: string;
  readonly legendeVisible?: boolean | undefined;
  readonly colonnes: readonly Colonne<Ligne>[];
  readonly lignes: readonly Ligne[];
  readonly cleDe: (ligne: Ligne) => string;
  /** Puts a checkbox on each row; the table must stand in a `Formulaire` with a `BarreSelection`. */
  readonly selection?: SelectionDeLignes<Ligne> | undefined;
  readonly tri?: TriDeTableau | undefined;
  readonly pied?:
    | readonly {
        readonly libelle: string;
        readonly valeur: ComponentChildren;
      }[]
    | undefined;
}

/** Above it, rows are stacked below 1088 px instead of 768 px. */
const COLONNES_SERREES = 5;

const sensAria = { asc: 'ascending', desc: 'descending' } as const;

/**
 * Rows are stacked with their labels on a narrow screen. The explicit roles keep the table a table for the screen
 * readers that forget it as soon as its `display` changes.
 */
export const Tableau = <Ligne,>(props: Props<Ligne>): JSX.Element => {
  const { colonnes, lignes, cleDe, selection, tri, pied } = props;
  const page = usePage();
  const { textes } = page;
  return (
    <table
      class={classes('cp-tableau', colonnes.length > COLONNES_SERREES && 'cp-tableau--large')}
      role="table"
    >
      <caption class={classes('cp-tableau__legende', !props.legendeVisible && 'govuk-visually-hidden')}>
        {props.legende}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {selection && (
            <td class="cp-tableau__case" role="cell">
              <label class="cp-case" data-selection-tout hidden>
                <input type="checkbox" />
                <span class="govuk-visually-hidden">{textes.tableau.toutSelectionner}</span>
              </label>
            </td>
          )}
          {colonnes.map((colonne) => (
            <EnTete key={colonne.cle} colonne={colonne} tri={tri} />
          ))}
        </tr>
      </thead>
      <tbody
        role="rowgroup"
        dangerouslySetInnerHTML={{
          __html: lignesDeTableau({ colonnes, lignes, cleDe, selection }, page),
        }}
      />
      {pied && (
        <tfoot role="rowgroup">
          {pied.map(({ libelle, valeur }) => (
            <tr key={libelle} role="row">
              <th scope="row" role="rowheader" colSpan={colonnes.length - 1 + (selection ? 1 : 0)}>
                {libelle}
              </th>
              <td class="cp-tableau__droite" role="cell">
                {valeur}
              </td>
            </tr>
          ))}
        </tfoot>
      )}
    </table>
  );
};

const EnTete = <Ligne,>({
  colonne,
  tri,
}: {
  colonne: Colonne<Ligne>;
  tri: TriDeTableau | undefined;
}): JSX.Element => {
  const { textes } = usePage();
  const actif = tri?.cle === colonne.cle ? tri.sens : undefined;
  return (
    <th
      scope="col"
      role="columnheader"
      class={colonne.aligne === 'droite' ? 'cp-tableau__droite' : undefined}
      aria-sort={actif && sensAria[actif]}
    >
      {tri && colonne.triable ? (
        <Lien
          href={tri.lien(colonne.cle, actif === 'asc' ? 'desc' : 'asc')}
          classe={classes('cp-tri', actif && `cp-tri--${actif}`)}
        >
          <span class="govuk-visually-hidden">{textes.tableau.trier('')}</span>
          {colonne.titre}
        </Lien>
      ) : (
        colonne.titre
      )}
    </th>
  );
};
