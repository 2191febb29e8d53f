import type { FunctionComponent } from 'preact';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { EtatVide } from '../../../../../platform/web/components/EtatVide.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import { chemins } from '../chemins.ts';
import { useTextes } from '../useTextes.ts';
import { cheminsDesRoles } from './cheminsDesRoles.ts';
import { useTextesDesRoles } from './useTextesDesRoles.ts';

interface Desactivee {
  readonly rattachementId: number;
  readonly personne: string;
  readonly courriel: string;
}

interface Props {
  readonly structure: { readonly id: number; readonly designation: string };
  readonly personnes: readonly Desactivee[];
  readonly suite?: string | undefined;
}

export const DesactiveesPage: FunctionComponent<Props> = ({ structure, personnes, suite }) => {
  const { gestionnaire, utilisateurs } = useTextes();
  const { desactivees, role } = useTextesDesRoles();
  return (
    <Layout
      titre={desactivees.titre}
      surtitre={structure.designation}
      filAriane={[
        { libelle: gestionnaire.titre, href: chemins.gestionnaire },
        { libelle: structure.designation, href: chemins.structure(structure.id) },
        { libelle: utilisateurs.titre, href: chemins.utilisateurs(structure.id) },
        { libelle: desactivees.titre },
      ]}
    >
      {personnes.length === 0 ? (
        <EtatVide phrase={desactivees.vide} />
      ) : (
        <Tableau
          legende={desactivees.legende}
          lignes={personnes}
          cleDe={({ rattachementId }) => String(rattachementId)}
          colonnes={[
            {
              cle: 'personne',
              titre: desactivees.personne,
              enTete: true,
              rendu: ({ personne, courriel }) => (
                <>
                  {personne}
                  <div class="cp-tableau__secondaire">{courriel}</div>
                </>
              ),
            },
            {
              cle: 'actions',
              titre: desactivees.actions,
              rendu: ({ rattachementId, personne }) => (
                <Lien href={cheminsDesRoles.role(structure.id, rattachementId)} complement={personne}>
                  {role.lien}
                </Lien>
              ),
            },
          ]}
        />
      )}
      {suite !== undefined && (
        <BoutonLien href={suite} variante="secondaire">
          {desactivees.suite}
        </BoutonLien>
      )}
    </Layout>
  );
};
