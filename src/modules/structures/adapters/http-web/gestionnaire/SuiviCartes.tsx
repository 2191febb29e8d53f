import type { FunctionComponent } from 'preact';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import { textesDExport } from '../export/textes/textesDExport.ts';
import { cheminsHistorique } from '../historique/cheminsHistorique.ts';
import { textesHistorique } from '../historique/textes/textesHistorique.ts';
import { useTextes } from '../useTextes.ts';

/** The last blocks of the espace: what was done, who may do what, and the programs that act for the structures. */
export const SuiviCartes: FunctionComponent = () => {
  const { langue } = usePage();
  const historique = textesHistorique(langue);
  const exporter = textesDExport(langue);
  const { raccordements } = useTextes();
  return (
    <>
      <Carte titre={historique.titre}>
        <p class="govuk-body">{historique.chapeau}</p>
        <Lien href={cheminsHistorique.racine}>{historique.consulter}</Lien>
      </Carte>
      <Carte titre={exporter.titreCourt}>
        <p class="govuk-body">{exporter.chapeau}</p>
        <Lien href="/gestionnaire/export">{exporter.choisir}</Lien>
      </Carte>
      <Carte titre={raccordements.titre}>
        <p class="govuk-body">{raccordements.chapeau}</p>
        <Lien href="/gestionnaire/raccordements">{raccordements.voir}</Lien>
      </Carte>
    </>
  );
};
