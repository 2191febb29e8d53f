import type { FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../../platform/web/components/BadgeEtat.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import { chemins } from '../chemins.ts';
import { Crayon } from '../Crayon.tsx';
import { useTextes } from '../useTextes.ts';
import type { MaStructurePresentee } from './presentMaStructure.ts';

interface Props {
  readonly demandes: number;
  readonly structures: readonly MaStructurePresentee[];
}

export const GestionnairePage: FunctionComponent<Props> = ({ demandes, structures }) => {
  const { gestionnaire, creation, demandes: textes } = useTextes();
  return (
    <Layout titre={gestionnaire.titre}>
      <Carte titre={textes.titreCourt}>
        <p class="govuk-body">
          {demandes === 0 ? textes.vide : <Lien href={chemins.demandes}>{textes.nombre(demandes)}</Lien>}
        </p>
      </Carte>
      <Carte
        titre={gestionnaire.mesStructures}
        pied={<Lien href={chemins.creer}>{`+ ${creation.lien}`}</Lien>}
      >
        <MesStructures structures={structures} />
      </Carte>
    </Layout>
  );
};

const MesStructures: FunctionComponent<Pick<Props, 'structures'>> = ({ structures }) => {
  const { gestionnaire, modifier } = useTextes();
  return (
    <Tableau
      legende={gestionnaire.legende}
      lignes={structures}
      cleDe={({ id }) => String(id)}
      colonnes={[
        {
          cle: 'identifiant',
          titre: gestionnaire.identifiant,
          enTete: true,
          insecable: true,
          rendu: ({ identifiant }) => identifiant,
        },
        {
          cle: 'raisonSociale',
          titre: gestionnaire.raisonSociale,
          rendu: ({ raisonSociale }) => raisonSociale,
        },
        { cle: 'creeLe', titre: gestionnaire.dateDeCreation, insecable: true, rendu: ({ creeLe }) => creeLe },
        { cle: 'services', titre: gestionnaire.services, rendu: ({ services }) => services },
        {
          cle: 'statut',
          titre: gestionnaire.statut,
          insecable: true,
          rendu: ({ statut }) => <BadgeEtat {...statut} />,
        },
        {
          cle: 'actions',
          titre: gestionnaire.actions,
          insecable: true,
          rendu: ({ id, designation }) => (
            <Lien href={chemins.structure(id)} complement={designation}>
              <Crayon /> {modifier}
            </Lien>
          ),
        },
      ]}
    />
  );
};
