import type { FunctionComponent } from 'preact';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import type { StructurePresentee } from '../fiche/presentStructure.ts';
import { useTextesDuDossier } from './useTextesDuDossier.ts';

/** Left out while nothing has ever changed: the fiche says it all. */
export const DatesCarte: FunctionComponent<{ readonly structure: StructurePresentee }> = ({ structure }) => {
  const { dates } = useTextesDuDossier();
  const { categoriesDatees, regimesDates } = structure;
  if (categoriesDatees.length < 2 && regimesDates.length < 2) return null;
  const lignes = [
    ...categoriesDatees.map((datee) => ({ quoi: dates.categorie, ...datee })),
    ...regimesDates.map((datee) => ({ quoi: dates.regime, ...datee })),
  ];
  return (
    <Carte titre={dates.titre} id="dates">
      <Tableau
        legende={dates.legende}
        lignes={lignes}
        cleDe={({ quoi, depuis }) => `${quoi} ${depuis}`}
        colonnes={[
          { cle: 'valeur', titre: dates.valeur, enTete: true, rendu: ({ libelle }) => libelle },
          { cle: 'quoi', titre: dates.quoi, rendu: ({ quoi }) => quoi },
          { cle: 'depuis', titre: dates.depuis, insecable: true, rendu: ({ depuis }) => depuis },
        ]}
      />
    </Carte>
  );
};
