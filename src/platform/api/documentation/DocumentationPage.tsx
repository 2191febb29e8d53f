import type { FunctionComponent } from 'preact';
import { BlocDeCode } from '../../web/components/BlocDeCode.tsx';
import { Carte } from '../../web/components/Carte.tsx';
import { Layout } from '../../web/components/Layout.tsx';
import { Lien } from '../../web/components/Lien.tsx';
import { Tableau } from '../../web/components/Tableau.tsx';
import type { ResumeDeService } from './ResumeDeService.ts';
import type { TextesDeDocumentation } from './textes.ts';

export interface ServiceListe {
  readonly chemin: string;
  readonly href: string;
  readonly resume: ResumeDeService;
}

interface Props {
  readonly textes: TextesDeDocumentation;
  readonly domaines: readonly { readonly nom: string; readonly services: readonly ServiceListe[] }[];
  readonly jeton: string;
}

export const DocumentationPage: FunctionComponent<Props> = ({ textes, domaines, jeton }) => (
  <Layout titre={textes.titre} chapeau={textes.chapeau}>
    <Carte titre={textes.commencer}>
      <ol class="govuk-list govuk-list--number">
        {textes.etapes.map((etape) => (
          <li key={etape}>{etape}</li>
        ))}
      </ol>
      <BlocDeCode source={jeton} />
      <p class="govuk-body">
        <Lien href="/api/openapi.json" telechargement>
          {textes.openApi}
        </Lien>
      </p>
    </Carte>
    <Carte titre={textes.reponses}>
      <Tableau
        legende={textes.reponses}
        lignes={textes.statuts}
        cleDe={([statut = '']) => statut}
        colonnes={[
          {
            cle: 'statut',
            titre: textes.statut,
            enTete: true,
            insecable: true,
            rendu: ([statut = '']) => statut,
          },
          { cle: 'sens', titre: textes.sens, rendu: ([, sens = '']) => sens },
        ]}
      />
    </Carte>
    {domaines.map(({ nom, services }) => (
      <Carte titre={textes.domaine(nom)} key={nom}>
        <Tableau
          legende={textes.domaine(nom)}
          lignes={services}
          cleDe={({ chemin }) => chemin}
          colonnes={[
            {
              cle: 'service',
              titre: textes.service,
              enTete: true,
              rendu: ({ chemin, href }) => (
                <span lang="fr">
                  <Lien href={href} classe="govuk-link cp-code-ligne">
                    {chemin}
                  </Lien>
                </span>
              ),
            },
            {
              cle: 'resume',
              titre: textes.ceQuIlFait,
              rendu: ({ resume }) => <span lang={resume.langue}>{resume.texte}</span>,
            },
          ]}
        />
      </Carte>
    ))}
  </Layout>
);
