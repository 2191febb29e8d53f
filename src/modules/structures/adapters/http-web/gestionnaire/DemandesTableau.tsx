import type { FunctionComponent } from 'preact';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import { useTextesDesAcces } from '../acces/useTextesDesAcces.ts';
import { chemins } from '../chemins.ts';
import { useTextes } from '../useTextes.ts';
import type { DemandePresentee } from './presentDemande.ts';

interface Props {
  readonly demandes: readonly DemandePresentee[];
  /** The ticked rows, where they can be decided at once; nothing elsewhere. */
  readonly choisies?: ReadonlySet<string> | undefined;
}

export const DemandesTableau: FunctionComponent<Props> = ({ demandes, choisies }) => {
  const { demandes: textes } = useTextes();
  const { enNombre } = useTextesDesAcces();
  return (
    <Tableau
      legende={textes.legende}
      lignes={demandes}
      cleDe={({ rattachementId }) => String(rattachementId)}
      selection={
        choisies && {
          nom: 'ids',
          libelleDe: ({ demandeur, structure }) => enNombre.selection(demandeur, structure),
          choisies,
        }
      }
      colonnes={[
        {
          cle: 'demandeur',
          titre: textes.demandeur,
          enTete: true,
          rendu: ({ demandeur, courriel }) => (
            <>
              {demandeur}
              <div class="cp-tableau__secondaire">{courriel}</div>
            </>
          ),
        },
        { cle: 'structure', titre: textes.structure, rendu: ({ structure }) => structure },
        { cle: 'date', titre: textes.date, insecable: true, rendu: ({ date }) => date },
        {
          cle: 'actions',
          titre: textes.actions,
          rendu: ({ rattachementId, demandeur }) => (
            <Lien href={chemins.demande(rattachementId)} complement={textes.titreUne(demandeur)}>
              {textes.examiner}
            </Lien>
          ),
        },
      ]}
    />
  );
};
