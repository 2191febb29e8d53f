import type { FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../../platform/web/components/BadgeEtat.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import { cheminsDAcces } from '../acces/cheminsDAcces.ts';
import { useTextesDesAcces } from '../acces/useTextesDesAcces.ts';
import { chemins } from '../chemins.ts';
import { Crayon } from '../Crayon.tsx';
import { useTextes } from '../useTextes.ts';
import type { MaStructurePresentee } from './presentMaStructure.ts';
import { SuiviCartes } from './SuiviCartes.tsx';

interface Props {
  readonly demandes: number;
  readonly abonnements: number;
  readonly structures: readonly MaStructurePresentee[];
}

export const GestionnairePage: FunctionComponent<Props> = ({ demandes, abonnements, structures }) => {
  const { gestionnaire, creation, demandes: textes } = useTextes();
  const { abonnements: textesDAbonnement } = useTextesDesAcces();
  return (
    <Layout titre={gestionnaire.titre}>
      <Carte titre={textes.titreCourt}>
        <p class="govuk-body">
          {demandes === 0 ? textes.vide : <Lien href={chemins.demandes}>{textes.nombre(demandes)}</Lien>}
        </p>
      </Carte>
      <Carte titre={textesDAbonnement.titreCourt}>
        <p class="govuk-body">
          {abonnements === 0 ? (
            textesDAbonnement.vide
          ) : (
            <Lien href={cheminsDAcces.abonnements}>{textesDAbonnement.nombre(abonnements)}</Lien>
          )}
        </p>
      </Carte>
      <Carte
        titre={gestionnaire.mesStructures}
        pied={<Lien href={chemins.creer}>{`+ ${creation.lien}`}</Lien>}
      >
        <MesStructures structures={structures} />
      </Carte>
      <SuiviCartes />
    </Layout>
  );
};

const MesStructures: FunctionComponent<Pick<Props, 'structures'>> = ({ structures }) => {
  const { gestionnaire, modifier } = useTextes();
  const { utilisateurs } = useTextesDesAcces();
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
            <>
              <div>
                <Lien href={chemins.structure(id)} complement={designation}>
                  <Crayon /> {modifier}
                </Lien>
              </div>
              <div>
                <Lien href={chemins.utilisateurs(id)} complement={designation}>
                  {utilisateurs.voir}
                </Lien>
              </div>
            </>
          ),
        },
      ]}
    />
  );
};
