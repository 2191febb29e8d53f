import type { FunctionComponent } from 'preact';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import { Differences } from './Differences.tsx';
import type { ActionPresentee, PersonneDAction } from './presentAction.ts';
import { textesHistorique } from './textes/textesHistorique.ts';

interface Props {
  readonly actions: readonly ActionPresentee[];
  /** The address of the same list for one person only. */
  readonly lien?: ((filtre: 'auteur' | 'personne', id: number) => string) | undefined;
}

export const ActionsTableau: FunctionComponent<Props> = ({ actions, lien }) => {
  const textes = textesHistorique(usePage().langue);
  return (
    <Tableau
      legende={textes.legende}
      lignes={actions}
      cleDe={({ id }) => String(id)}
      colonnes={[
        { cle: 'date', titre: textes.date, rendu: ({ date }) => date },
        {
          cle: 'acte',
          titre: textes.acte,
          enTete: true,
          rendu: ({ acte, structure }) => (
            <>
              {acte}
              <div class="cp-tableau__secondaire">{structure}</div>
            </>
          ),
        },
        {
          cle: 'auteur',
          titre: textes.auteur,
          rendu: ({ auteur }) => (
            <Personne
              personne={auteur}
              href={auteur.id === null ? undefined : lien?.('auteur', auteur.id)}
              complement={textes.filtrer}
            />
          ),
        },
        {
          cle: 'personne',
          titre: textes.personne,
          rendu: ({ personne }) =>
            personne && (
              <Personne
                personne={personne}
                href={personne.id === null ? undefined : lien?.('personne', personne.id)}
                complement={textes.filtrer}
              />
            ),
        },
        {
          cle: 'detail',
          titre: textes.detail,
          rendu: ({ differences }) => differences.length > 0 && <Differences differences={differences} />,
        },
      ]}
    />
  );
};

interface PersonneProps {
  readonly personne: PersonneDAction;
  readonly href: string | undefined;
  readonly complement: string;
}

const Personne: FunctionComponent<PersonneProps> = ({ personne: { nom, courriel }, href, complement }) => (
  <div>
    {href === undefined ? (
      nom
    ) : (
      <Lien href={href} complement={`(${complement})`}>
        {nom}
      </Lien>
    )}
    {courriel !== null && <div class="cp-tableau__secondaire">{courriel}</div>}
  </div>
);
