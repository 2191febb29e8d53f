import type { FunctionComponent } from 'preact';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import { textesDExport } from '../export/textes/textesDExport.ts';
import { cheminsHistorique } from '../historique/cheminsHistorique.ts';
import { textesHistorique } from '../historique/textes/textesHistorique.ts';

/** The two last blocks of the espace: what was done, and who may do what. */
export const SuiviCartes: FunctionComponent = () => {
  const { langue } = usePage();
  const historique = textesHistorique(langue);
  const exporter = textesDExport(langue);
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
    </>
  );
};
