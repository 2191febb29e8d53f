import type { FunctionComponent } from 'preact';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import { chemins } from '../chemins.ts';
import { useTextes } from '../useTextes.ts';
import type { UtilisateurPresente } from './presentUtilisateur.ts';

interface Props {
  readonly structureId: number;
  readonly utilisateurs: readonly UtilisateurPresente[];
}

export const UtilisateursTableau: FunctionComponent<Props> = ({ structureId, utilisateurs }) => {
  const { utilisateurs: textes } = useTextes();
  return (
    <Tableau
      legende={textes.legende}
      lignes={utilisateurs}
      cleDe={({ rattachementId }) => String(rattachementId)}
      colonnes={[
        {
          cle: 'personne',
          titre: textes.personne,
          enTete: true,
          rendu: ({ personne, courriel }) => (
            <>
              {personne}
              <div class="cp-tableau__secondaire">{courriel}</div>
            </>
          ),
        },
        { cle: 'role', titre: textes.role, rendu: ({ role }) => role },
        { cle: 'espaces', titre: textes.espaces, rendu: ({ espaces }) => espaces },
        {
          cle: 'actions',
          titre: textes.actions,
          rendu: ({ rattachementId, personne }) => (
            <Lien href={chemins.utilisateur(structureId, rattachementId)} complement={personne}>
              {textes.droits}
            </Lien>
          ),
        },
      ]}
    />
  );
};
