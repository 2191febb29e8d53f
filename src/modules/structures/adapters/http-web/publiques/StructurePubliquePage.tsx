import type { FunctionComponent } from 'preact';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { ListeResume } from '../../../../../platform/web/components/ListeResume.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import type { StructurePublique } from '../../../application/ConsulterStructurePublique.ts';
import { lignesDAdresse } from '../../../application/lignesDAdresse.ts';
import { chemins } from '../chemins.ts';
import { useTextes } from '../useTextes.ts';

export const StructurePubliquePage: FunctionComponent<{ readonly structure: StructurePublique }> = ({
  structure,
}) => {
  const { publiques, fiche, rattachements, typesJuridiction, structurePublique } = useTextes();
  const { designation, juridiction, adresse, ressort, courriel, telephone, identifiant } = structure;
  const type = juridiction === null ? structurePublique : typesJuridiction[juridiction.type];
  return (
    <Layout
      titre={designation}
      surtitre={type}
      filAriane={[{ libelle: publiques.titre, href: chemins.publiques }, { libelle: designation }]}
    >
      <Carte titre={fiche.identite}>
        <ListeResume
          elements={[
            { cle: rattachements.identifiant, valeur: identifiant.valeur },
            { cle: publiques.type, valeur: type },
            ...(ressort === null
              ? []
              : [
                  {
                    cle: publiques.ressort,
                    valeur: <Lien href={chemins.publique(ressort.id)}>{ressort.designation}</Lien>,
                  },
                ]),
            { cle: publiques.adresse, valeur: <Adresse lignes={lignesDAdresse(adresse)} /> },
            ...(courriel === null ? [] : [{ cle: fiche.courriel, valeur: courriel }]),
            ...(telephone === null ? [] : [{ cle: fiche.telephone, valeur: telephone }]),
          ]}
        />
      </Carte>
      <Carte titre={publiques.services}>
        <Services structure={structure} />
      </Carte>
    </Layout>
  );
};

const Adresse: FunctionComponent<{ readonly lignes: readonly string[] }> = ({ lignes }) => (
  <>
    {lignes.map((ligne) => (
      <div key={ligne}>{ligne}</div>
    ))}
  </>
);

const Services: FunctionComponent<{ readonly structure: StructurePublique }> = ({
  structure: { services },
}) => {
  const { publiques, services: textes } = useTextes();
  if (services.length === 0) return <p class="govuk-body">{publiques.sansService}</p>;
  return (
    <Tableau
      legende={publiques.services}
      lignes={services}
      cleDe={({ id }) => String(id)}
      colonnes={[
        { cle: 'code', titre: textes.code, enTete: true, rendu: ({ code }) => code },
        { cle: 'nom', titre: textes.nom, rendu: ({ nom }) => nom },
      ]}
    />
  );
};
