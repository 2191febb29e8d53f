import type { FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../platform/web/components/BadgeEtat.tsx';
import { BoutonLien } from '../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../platform/web/components/Carte.tsx';
import { EtatVide } from '../../../../platform/web/components/EtatVide.tsx';
import { Layout } from '../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../platform/web/components/Lien.tsx';
import { Tableau } from '../../../../platform/web/components/Tableau.tsx';
import { chemins } from './chemins.ts';
import type { ApplicationPresentee } from './presentApplication.ts';
import type { ComptePresente } from './presentCompte.ts';
import { useTextes } from './useTextes.ts';

export interface StructurePresentee {
  readonly structureId: number;
  readonly designation: string;
  readonly applications: readonly ApplicationPresentee[];
  readonly comptes: readonly ComptePresente[];
}

interface Props {
  readonly structures: readonly StructurePresentee[];
}

export const RaccordementsPage: FunctionComponent<Props> = ({ structures }) => {
  const textes = useTextes();
  return (
    <Layout
      titre={textes.titre}
      chapeau={textes.chapeau}
      filAriane={[{ libelle: textes.gestionnaire, href: chemins.gestionnaire }, { libelle: textes.titre }]}
    >
      {structures.length === 0 ? (
        <EtatVide phrase={textes.reserve} />
      ) : (
        <>
          <p class="cp-barre-actions">
            <BoutonLien href={chemins.creerApplication}>{textes.applications.creer}</BoutonLien>{' '}
            <BoutonLien href={chemins.creerCompte} variante="secondaire">
              {textes.comptes.creer}
            </BoutonLien>
          </p>
          {structures.map((structure) => (
            <Carte key={String(structure.structureId)} titre={structure.designation}>
              <h3 class="govuk-heading-s">{textes.applications.titre}</h3>
              <Applications {...structure} />
              <h3 class="govuk-heading-s">{textes.comptes.titre}</h3>
              <Comptes {...structure} />
            </Carte>
          ))}
        </>
      )}
      <p class="govuk-body">
        <Lien href="/aide/raccorder">{textes.aide}</Lien>
      </p>
      <p class="govuk-body">
        <Lien href="/api/documentation">{textes.documentation}</Lien>
      </p>
    </Layout>
  );
};

const Applications: FunctionComponent<StructurePresentee> = ({ designation, applications: lignes }) => {
  const { applications: textes, etat, nomDeColonne } = useTextes();
  if (lignes.length === 0) return <p class="govuk-body">{textes.vide}</p>;
  return (
    <Tableau
      legende={textes.legende(designation)}
      lignes={lignes}
      cleDe={({ id }) => String(id)}
      colonnes={[
        {
          cle: 'nom',
          titre: nomDeColonne,
          enTete: true,
          rendu: ({ id, nom }) => <Lien href={chemins.application(id)}>{nom}</Lien>,
        },
        { cle: 'domaines', titre: textes.domaines, rendu: ({ domaines }) => domaines },
        { cle: 'creeeLe', titre: textes.creeeLe, insecable: true, rendu: ({ creeeLe }) => creeeLe },
        {
          cle: 'etat',
          titre: etat,
          insecable: true,
          rendu: (application) => <BadgeEtat {...application.etat} />,
        },
      ]}
    />
  );
};

const Comptes: FunctionComponent<StructurePresentee> = ({ designation, comptes: lignes }) => {
  const { comptes: textes, etat } = useTextes();
  if (lignes.length === 0) return <p class="govuk-body">{textes.vide}</p>;
  return (
    <Tableau
      legende={textes.legende(designation)}
      lignes={lignes}
      cleDe={({ id }) => String(id)}
      colonnes={[
        {
          cle: 'login',
          titre: textes.login,
          enTete: true,
          rendu: ({ id, login }) => <Lien href={chemins.compte(id)}>{login}</Lien>,
        },
        { cle: 'creeLe', titre: textes.creeLe, insecable: true, rendu: ({ creeLe }) => creeLe },
        { cle: 'expireLe', titre: textes.expireLe, rendu: ({ expireLe }) => expireLe },
        { cle: 'etat', titre: etat, insecable: true, rendu: (compte) => <BadgeEtat {...compte.etat} /> },
      ]}
    />
  );
};
