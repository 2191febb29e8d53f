import type { FunctionComponent } from 'preact';
import { Formulaire } from '../../../../../../../platform/web/components/Formulaire.tsx';
import { Lien } from '../../../../../../../platform/web/components/Lien.tsx';
import { Tableau } from '../../../../../../../platform/web/components/Tableau.tsx';
import { usePage } from '../../../../../../../platform/web/PageContext.ts';
import type { PiecePresentee } from '../../../commun/presentPiece.ts';
import { BoutonDeLigne } from '../../BoutonDeLigne.tsx';
import { textesDe } from '../textes/textesDe.ts';

interface Props {
  readonly pieces: readonly PiecePresentee[];
  /** Those that may still be removed; none by default. */
  readonly retirables?: readonly number[] | undefined;
  /** The page to come back to: `saisie` or `completer`. */
  readonly depuis?: 'saisie' | 'completer' | undefined;
}

export const ListeDePieces: FunctionComponent<Props> = ({ pieces, retirables = [], depuis }) => {
  const { pieces: textes } = textesDe(usePage().langue);
  if (pieces.length === 0) return <p class="govuk-body">{textes.vide}</p>;
  return (
    <Tableau
      legende={textes.liste}
      colonnes={[
        { cle: 'nom', titre: textes.colonnes.nom, enTete: true, rendu: ({ nom }) => nom },
        { cle: 'type', titre: textes.colonnes.type, rendu: ({ type }) => type },
        {
          cle: 'taille',
          titre: textes.colonnes.taille,
          aligne: 'droite',
          insecable: true,
          rendu: ({ taille }) => taille,
        },
        {
          cle: 'actions',
          titre: textes.colonnes.actions,
          rendu: ({ id, nom, href, hrefVoir }) => (
            <div class="cp-actions-ligne">
              {hrefVoir !== null && (
                <Lien href={hrefVoir} complement={nom}>
                  {textes.voir}
                </Lien>
              )}
              <Lien href={href} complement={nom} telechargement>
                {textes.telecharger}
              </Lien>
              {retirables.includes(id) && (
                <Formulaire action={`${href}/retirer`}>
                  {depuis && <input type="hidden" name="depuis" value={depuis} />}
                  <BoutonDeLigne complement={nom}>{textes.retirer}</BoutonDeLigne>
                </Formulaire>
              )}
            </div>
          ),
        },
      ]}
      lignes={pieces}
      cleDe={({ id }) => String(id)}
    />
  );
};
