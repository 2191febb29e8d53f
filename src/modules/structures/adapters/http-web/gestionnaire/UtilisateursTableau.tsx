import type { FunctionComponent } from 'preact';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import { chemins } from '../chemins.ts';
import { cheminsDesRoles } from '../roles/cheminsDesRoles.ts';
import { useTextesDesRoles } from '../roles/useTextesDesRoles.ts';
import { useTextes } from '../useTextes.ts';
import type { UtilisateurPresente } from './presentUtilisateur.ts';

interface Props {
  readonly structureId: number;
  readonly utilisateurs: readonly UtilisateurPresente[];
}

export const UtilisateursTableau: FunctionComponent<Props> = ({ structureId, utilisateurs }) => {
  const { utilisateurs: textes } = useTextes();
  const { role: textesDeRole } = useTextesDesRoles();
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
        {
          cle: 'espaces',
          titre: textes.espaces,
          rendu: ({ espaces, validite }) => (
            <>
              {espaces}
              {validite !== '' && <div class="cp-tableau__secondaire">{validite}</div>}
            </>
          ),
        },
        {
          cle: 'actions',
          titre: textes.actions,
          rendu: ({ rattachementId, personne }) => (
            <>
              <div>
                <Lien href={chemins.utilisateur(structureId, rattachementId)} complement={personne}>
                  {textes.droits}
                </Lien>
              </div>
              <div>
                <Lien href={cheminsDesRoles.role(structureId, rattachementId)} complement={personne}>
                  {textesDeRole.lien}
                </Lien>
              </div>
            </>
          ),
        },
      ]}
    />
  );
};
