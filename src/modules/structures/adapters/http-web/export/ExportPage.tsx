import type { FunctionComponent } from 'preact';
import { formatsDExport } from '../../../../../platform/export/FormatDExport.ts';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { ChampChoix } from '../../../../../platform/web/components/ChampChoix.tsx';
import { ChampListe } from '../../../../../platform/web/components/ChampListe.tsx';
import { Encart } from '../../../../../platform/web/components/Encart.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import type { OptionDeChoix } from '../../../../../platform/web/components/OptionDeChoix.ts';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import { chemins } from '../chemins.ts';
import { useTextes } from '../useTextes.ts';
import { textesDExport } from './textes/textesDExport.ts';

interface Props {
  readonly structures: readonly OptionDeChoix[];
}

export const ExportPage: FunctionComponent<Props> = ({ structures }) => {
  const { gestionnaire } = useTextes();
  const textes = textesDExport(usePage().langue);
  return (
    <Layout
      titre={textes.titre}
      chapeau={textes.chapeau}
      filAriane={[
        { libelle: gestionnaire.titre, href: chemins.gestionnaire },
        { libelle: textes.titreCourt },
      ]}
    >
      <Carte>
        <Formulaire action="/gestionnaire/export/fichier" methode="get" nom={textes.titre}>
          {structures.length > 1 && (
            <ChampListe
              champ="structure"
              libelle={textes.structure}
              invite={textes.toutes}
              options={structures}
            />
          )}
          <ChampChoix
            champ="format"
            libelle={textes.format}
            valeur="xlsx"
            options={[...formatsDExport].reverse().map((valeur) => ({ valeur, ...textes.formats[valeur] }))}
          />
          <Bouton attributs={{ 'data-repetable': '' }}>{textes.exporter}</Bouton>
        </Formulaire>
      </Carte>
      <Encart ton="attention" titre={textes.prudence}>
        <p>{textes.prudenceTexte}</p>
      </Encart>
    </Layout>
  );
};
